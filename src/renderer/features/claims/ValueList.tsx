// The values of a trait, each with the number of claims that choosing it would find. What no claim has is left out.
import { type ClaimFilter, type Condition, valuesOf } from '#core/claims-table/filter.ts'
import type { Trait } from '#core/claims-table/traits.ts'
import { TABLE_NAMES } from '#core/notebook/tables.ts'
import { useNotebook } from '../../store/hooks.ts'
import { Dot } from '../../ui/Dot.tsx'
import { TypeAhead } from '../../ui/TypeAhead.tsx'
import { useKeptClaims } from './KeptClaims.tsx'

interface ValueListProps {
  readonly filter: ClaimFilter
  readonly trait: Trait
  readonly onWanted: (trait: Condition['trait'], values: readonly string[]) => void
}

const MOST = 200
const figures = new Intl.NumberFormat('en-GB')

export const ValueList = ({ filter, trait, onWanted }: ValueListProps) => {
  const kept = useKeptClaims()
  const chosen = valuesOf(filter, trait.id)
  const offered = useNotebook(TABLE_NAMES, () => {
    const counts = kept.table().counts(filter, trait)
    const wanted = valuesOf(filter, trait.id)
    return trait
      .values()
      .map((value) => ({ ...value, count: counts.get(value.value) ?? 0 }))
      .filter(({ value, count }) => count > 0 || wanted.includes(value))
  }, [filter, trait])
  const toggle = (value: string) =>
    onWanted(trait.id, chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
  return (
    <TypeAhead
      label={`${trait.name}: any of these`}
      placeholder={`${trait.name}: any of these`}
      items={offered.map(({ value, label, detail, colour, count }) => ({
        id: value,
        label,
        also: detail,
        mark: colour === null ? undefined : <Dot colour={colour} />,
        detail: [detail, figures.format(count)].filter(Boolean).join(' · '),
        chosen: chosen.includes(value),
      }))}
      onChoose={toggle}
      most={MOST}
      empty="Nothing is called that."
    />
  )
}
