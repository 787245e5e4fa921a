// Looks up what can be cited: claims, and the researcher's own Points and Silences, which say that they are.
import { useMemo } from 'react'
import { resolveTarget } from '#core/brief/resolve.ts'
import type { CitationTarget, Point, PointId, Silence } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { claimItem, offeredClaims } from '../../records/claim-offers.tsx'
import { useNotebook } from '../../store/hooks.ts'
import { TypeAhead, type TypeAheadItem } from '../../ui/TypeAhead.tsx'
import styles from './CitablePicker.module.css'
import { counted } from './counted.ts'

interface CitablePickerProps {
  readonly label: string
  readonly onChoose: (target: CitationTarget) => void
}

const READ = ['claims', 'articles', 'sources', 'codes', 'facets', 'points', 'silences'] as const

export const CitablePicker = ({ label, onChoose }: CitablePickerProps) => {
  const offered = useNotebook(READ, offeredTargets)
  const items = useMemo(() => offered.map(({ item }) => item), [offered])
  return (
    <TypeAhead
      label={label}
      placeholder="Words, speaker, outlet, topic or point"
      items={items}
      onChoose={(id) => {
        const chosen = offered.find(({ target }) => target === id)
        if (chosen) onChoose(chosen.target)
      }}
      empty={
        offered.length === 0
          ? 'There is nothing to cite yet. Mark a claim in an article first.'
          : 'No claim, point or silence has these words.'
      }
    />
  )
}

interface Offered {
  readonly target: CitationTarget
  readonly item: TypeAheadItem
}

const offeredTargets = (state: NotebookState): Offered[] => {
  const making = claimsByPoint(state)
  return [
    ...offeredClaims(state).map((offered) => ({ target: offered.claim.id, item: claimItem(offered) })),
    ...[...state.points.values()]
      .sort(inOrder)
      .map((point) => ({ target: point.id, item: pointItem(point, making.get(point.id) ?? 0) })),
    ...[...state.silences.values()]
      .sort(asRecorded)
      .flatMap((silence) => silenceItem(state, silence).map((item) => ({ target: silence.id, item }))),
  ]
}

const claimsByPoint = (state: NotebookState): ReadonlyMap<PointId, number> => {
  const counts = new Map<PointId, number>()
  for (const { point } of state.claims.values()) if (point !== null) counts.set(point, (counts.get(point) ?? 0) + 1)
  return counts
}

const inOrder = (a: Point, b: Point): number => a.order - b.order || (a.id < b.id ? -1 : 1)
const asRecorded = (a: Silence, b: Silence): number => (`${a.made.at} ${a.id}` < `${b.made.at} ${b.id}` ? -1 : 1)

const pointItem = (point: Point, claims: number): TypeAheadItem =>
  ownItem(point.id, 'Point', point.proposition, claims === 0 ? 'no claims yet' : `made by ${counted(claims, 'claim')}`)

/** A Silence about an article in the trash is not offered, as its claims are not. */
const silenceItem = (state: NotebookState, silence: Silence): TypeAheadItem[] => {
  const cited = resolveTarget(state, silence.id)
  if (cited === null || cited.state !== 'present') return []
  const where = [cited.article?.outlet, cited.article?.date].filter(Boolean).join(', ')
  return [ownItem(silence.id, 'Silence', cited.words, where, silence.search)]
}

/** `unseen` are words that it is found by as well. */
const ownItem = (id: CitationTarget, kind: string, words: string, beneath: string, unseen = ''): TypeAheadItem => ({
  id,
  label: words,
  also: `${kind} ${beneath} ${unseen}`.trimEnd(),
  body: (
    <span className={styles.own}>
      <span className={styles.kind}>{kind}</span>
      <span className={styles.words} dir="auto">
        {words}
      </span>
      <span className={styles.beneath}>{beneath}</span>
    </span>
  ),
})
