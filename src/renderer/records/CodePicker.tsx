// Looks up a code of one facet, or makes a new one on the spot. "None" says on purpose that no code fits, which is
// not the same as nobody having looked yet.
import { type Code, CodeId, type FacetId } from '#core/model/index.ts'
import { inHierarchy } from '#core/notebook/hierarchy.ts'
import { useNotebook, useReplica, useStore } from '../store/hooks.ts'
import { Dot } from '../ui/Dot.tsx'
import { TypeAhead, type TypeAheadItem } from '../ui/TypeAhead.tsx'

interface CodePickerProps {
  readonly label: string
  readonly facet: FacetId
  /** What is given already; null is "none". */
  readonly chosen: readonly (CodeId | null)[]
  /** Answers with a code, new or old, or with null for "none". */
  readonly onChoose: (code: CodeId | null) => void
}

const NONE = 'none'

export const CodePicker = ({ label, facet, chosen, onChoose }: CodePickerProps) => {
  const store = useStore()
  const { readOnly } = useReplica()
  const codes = useNotebook(
    ['codes'],
    ({ codes: all }) =>
      inHierarchy([...all.values()].filter((code) => code.facet === facet && !code.retired)).map(({ code }) => code),
    [facet],
  )
  const choose = (id: string) => {
    const code = codes.find((one) => one.id === id)
    if (code) onChoose(code.id)
    else if (id === NONE) onChoose(null)
  }
  const make = async (name: string) => {
    const outcome = await store.run('code.add', { facet, name })
    const made = outcome.ok ? CodeId.safeParse(outcome.value.made[0]) : null
    if (made?.success) onChoose(made.data)
  }
  return (
    <TypeAhead
      label={label}
      placeholder={readOnly === null ? 'A name, old or new' : 'A name'}
      items={[...codes.map((code) => itemOf(code, codes, chosen)), noneOf(chosen)]}
      onChoose={choose}
      onMake={readOnly === null ? (name) => void make(name) : undefined}
    />
  )
}

const itemOf = (code: Code, codes: readonly Code[], chosen: CodePickerProps['chosen']): TypeAheadItem => {
  const parent = codes.find((other) => other.id === code.parent)
  return {
    id: code.id,
    label: code.name,
    also: parent?.name ?? '',
    mark: code.colour === null ? undefined : <Dot colour={code.colour} />,
    detail: [parent && `in ${parent.name}`, code.key?.toUpperCase()].filter(Boolean).join(' · '),
    chosen: chosen.includes(code.id),
  }
}

const noneOf = (chosen: CodePickerProps['chosen']): TypeAheadItem => ({
  id: NONE,
  label: 'None',
  detail: 'on purpose, not unset',
  chosen: chosen.includes(null),
})
