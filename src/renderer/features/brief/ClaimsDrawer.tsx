// The claims of the notebook beside the page, to find one, cite it, quote it or drag it into the text.
import { memo, useDeferredValue, useMemo, useState } from 'react'
import type { BriefId, CitationTarget, Claim, ClaimId } from '#core/model/index.ts'
import type { ClaimWords } from '#core/wording/claim.ts'
import { counted, figure } from '#core/wording/count.ts'
import { type CiteAs, DRAGGED_CLAIM } from '../../editor/BriefEditor.tsx'
import { ClaimLine } from '../../records/ClaimLine.tsx'
import { useNotebook, useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import styles from './ClaimsDrawer.module.css'
import { claimFinder, termsOf } from './claim-search.ts'
import { useNotes } from './use-notes.ts'

interface ClaimsDrawerProps {
  readonly brief: BriefId
  /** Null while nothing can be written. */
  readonly onCite: ((claim: ClaimId, as: CiteAs) => void) | null
}

const READ = ['claims', 'articles', 'sources', 'codes', 'facets'] as const
const SHOWN_AT_ONCE = 40

export const ClaimsDrawer = ({ brief, onCite }: ClaimsDrawerProps) => {
  const [typed, setTyped] = useState('')
  const [most, setMost] = useState(SHOWN_AT_ONCE)
  const searched = useDeferredValue(typed)
  const finder = useNotebook(READ, claimFinder)
  const found = useMemo(() => finder.find(termsOf(searched)), [finder, searched])
  const all = finder.claims
  const notes = useNotes(brief)
  const places = new Map<CitationTarget, number>(notes.map((note) => [note.target, note.places.length]))
  return (
    <aside className={styles.drawer} aria-label="Claims">
      <div className={styles.search}>
        <Field
          label="Find a claim"
          labelHidden
          value={typed}
          onChange={(value) => {
            setTyped(value)
            setMost(SHOWN_AT_ONCE)
          }}
          placeholder="Words, speaker, outlet or topic"
        />
        <p className={styles.count} aria-live="polite">
          {countWords(all.length, found.length, searched.trim() !== '')}
        </p>
      </div>
      <ul className={styles.list}>
        {found.slice(0, most).map((one) => (
          <Card key={one.id} claim={one} words={finder.words(one)} used={places.get(one.id) ?? 0} onCite={onCite} />
        ))}
      </ul>
      {found.length > most && (
        <Button weight="quiet" onPress={() => setMost(most + SHOWN_AT_ONCE)}>
          Show more
        </Button>
      )}
    </aside>
  )
}

const countWords = (all: number, found: number, isSearch: boolean): string => {
  if (all === 0) return 'No claims yet. Mark one in an article, and it can be cited here.'
  if (!isSearch) return `${counted(all, 'claim')}, by date of the article`
  if (found > 0) return `${figure(found)} of ${counted(all, 'claim')}`
  return 'No claim has these words. To search in one place only, write speaker:name, outlet:name or code:name.'
}

interface CardProps {
  readonly claim: Claim
  readonly words: ClaimWords
  readonly used: number
  readonly onCite: ClaimsDrawerProps['onCite']
}

/** Drawn anew only when the claim, its use or the right to write changes: there may be many. */
const Card = memo(({ claim, words, used, onCite }: CardProps) => {
  const { place } = useStore()
  return (
    <li
      className={styles.card}
      data-colour={words.colour ?? undefined}
      draggable={onCite !== null}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED_CLAIM, claim.id)
        event.dataTransfer.setData('text/plain', words.words)
        event.dataTransfer.effectAllowed = 'copy'
      }}
    >
      <ClaimLine claim={words} />
      {used > 0 && <p className={styles.used}>{used === 1 ? 'cited here' : `cited here ${used} times`}</p>}
      <div className={styles.actions}>
        {onCite && (
          <>
            <Button weight="quiet" aria-label={`Cite: ${words.words}`} onPress={() => onCite(claim.id, 'chip')}>
              Cite
            </Button>
            <Button weight="quiet" aria-label={`Quote: ${words.words}`} onPress={() => onCite(claim.id, 'quote')}>
              Quote
            </Button>
          </>
        )}
        <Button
          weight="quiet"
          aria-label={`Show passage: ${words.words}`}
          onPress={() => place.set({ view: 'reader', article: claim.article, claim: claim.id, look: true })}
        >
          Passage
        </Button>
      </div>
    </li>
  )
})
