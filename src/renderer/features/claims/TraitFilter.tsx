// The filter by one trait of claims: its values, each with the number of claims that choosing it would find. What no claim
// has is left out.
import { type ClaimFilter, NONE, type TraitId, UNSET, valuesOf } from '#core/claims-table/filter.ts'
import type { Trait } from '#core/claims-table/traits.ts'
import { TABLE_NAMES } from '#core/notebook/tables.ts'
import { useNotebook } from '../../store/hooks.ts'
import { Dot } from '../../ui/Dot.tsx'
import { type OfferedValue, ValueFilter } from '../../ui/table/ValueFilter.tsx'
import { useKeptClaims } from './KeptClaims.tsx'

interface TraitFilterProps {
  readonly filter: ClaimFilter
  readonly trait: Trait
  readonly onWanted: (trait: TraitId, values: readonly string[]) => void
}

export const TraitFilter = ({ filter, trait, onWanted }: TraitFilterProps) => {
  const kept = useKeptClaims()
  const chosen = valuesOf(filter, trait.id)
  const names = useNotebook(TABLE_NAMES, () => {
    const wanted = valuesOf(filter, trait.id)
    if (wanted.length === 0) return new Map<string, string>()
    return new Map(trait.values().map(({ value, label }) => [value, label]))
  }, [filter, trait])
  const offers = (): OfferedValue[] => {
    const counts = kept.table().counts(filter, trait)
    return trait.values().flatMap(({ value, label, detail, colour, depth }): OfferedValue[] => {
      const count = counts.get(value) ?? 0
      if (count === 0 && !chosen.includes(value)) return []
      return [
        {
          key: value,
          name: detail === '' ? label : `${label} (${detail})`,
          mark: colour === null ? undefined : <Dot colour={colour} />,
          count,
          isApart: value === UNSET || value === NONE,
          isPart: depth > 0,
        },
      ]
    })
  }
  return (
    <ValueFilter
      label={trait.name}
      chosen={chosen}
      onChosen={(values) => onWanted(trait.id, values)}
      nameOf={(value) => names.get(value) ?? value}
      offers={offers}
    />
  )
}
