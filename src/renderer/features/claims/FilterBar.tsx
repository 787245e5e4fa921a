// Above the table: how it is grouped, and a filter for each thing that is often looked at. The others are brought in by
// the last button, and stay for as long as something is wanted of them.
import { memo, useRef, useState } from 'react'
import { isFiltering, NO_FILTER, type TraitId, withCondition } from '#core/claims-table/filter.ts'
import { builtinFacet } from '#core/wording/claim.ts'
import { useNotebook } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Popup } from '../../ui/Popup.tsx'
import { TypeAhead } from '../../ui/TypeAhead.tsx'
import { ColumnsButton } from '../../ui/table/ColumnsButton.tsx'
import type { Columns } from '../../ui/table/columns.ts'
import { FilterRow, GroupChoice } from '../../ui/table/FilterRow.tsx'
import { useKeptClaims } from './KeptClaims.tsx'
import { TraitFilter } from './TraitFilter.tsx'
import type { Claims, ShownClaim } from './use-claims.ts'

interface FilterBarProps {
  readonly claims: Claims
  readonly columns: Columns<ShownClaim>
}

export const FilterBar = ({ claims: { filter, group, change }, columns }: FilterBarProps) => (
  <FilterRow more={<ColumnsButton columns={columns} />}>
    <Filters filter={filter} group={group} change={change} />
  </FilterRow>
)

/** Drawn only when what it shows is another: going through the rows leaves it alone. */
const Filters = memo(({ filter, group, change }: Pick<Claims, 'filter' | 'group' | 'change'>) => {
  const kept = useKeptClaims()
  const [more, setMore] = useState<readonly TraitId[]>([])
  const { traits, usual, groups } = useNotebook(['facets', 'codes'], (state) => {
    const facets = (['perspective', 'topic'] as const).flatMap((name) => builtinFacet(state, name) ?? [])
    const often: readonly TraitId[] = ['source', 'outlet', 'voice', ...facets]
    return {
      traits: kept.table().traits(),
      usual: often,
      groups: kept.table().columns.filter((column) => column.groups),
    }
  })
  const isShown = (id: TraitId) =>
    usual.includes(id) || more.includes(id) || filter.conditions.some(({ trait }) => trait === id)
  const wanted = (id: TraitId, values: readonly string[]) =>
    change({ filter: withCondition(kept.view.get().filter, id, values) })
  return (
    <>
      <GroupChoice groups={groups} group={group} onGroup={(next) => change({ group: next, folded: new Set() })} />
      {traits
        .filter(({ id }) => isShown(id))
        .map((trait) => (
          <TraitFilter key={trait.id} filter={filter} trait={trait} onWanted={wanted} />
        ))}
      <MoreFilters offered={traits.filter(({ id }) => !isShown(id))} onChoose={(id) => setMore([...more, id])} />
      {isFiltering(filter) && (
        <Button weight="quiet" onPress={() => change({ filter: NO_FILTER })}>
          Show all
        </Button>
      )}
    </>
  )
})

interface MoreFiltersProps {
  readonly offered: readonly { readonly id: TraitId; readonly name: string }[]
  readonly onChoose: (id: TraitId) => void
}

const MoreFilters = ({ offered, onChoose }: MoreFiltersProps) => {
  const trigger = useRef<HTMLSpanElement>(null)
  const [isOpen, setOpen] = useState(false)
  if (offered.length === 0) return null
  return (
    <span ref={trigger}>
      <Button weight="quiet" aria-haspopup="dialog" aria-expanded={isOpen} onPress={() => setOpen(true)}>
        + Filter
      </Button>
      <Popup
        label="More filters"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        trigger={trigger}
        placement="bottom start"
      >
        <TypeAhead
          label="Filter by"
          items={offered.map(({ id, name }) => ({ id, label: name }))}
          onChoose={(id) => {
            setOpen(false)
            const chosen = offered.find((one) => one.id === id)
            if (chosen) onChoose(chosen.id)
          }}
        />
      </Popup>
    </span>
  )
}
