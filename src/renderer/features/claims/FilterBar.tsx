// Above the table: what is looked for, the conditions that hold, and how the table is laid out.
import { type ClaimFilter, type Condition, isFiltering, NO_FILTER, withCondition } from '#core/claims-table/filter.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import { ColumnsButton } from '../../ui/table/ColumnsButton.tsx'
import type { Columns } from '../../ui/table/columns.ts'
import { ConditionChip } from './ConditionChip.tsx'
import styles from './FilterBar.module.css'
import { FilterButton } from './FilterButton.tsx'
import { useKeptClaims } from './KeptClaims.tsx'
import type { Claims, ShownClaim } from './use-claims.ts'

interface FilterBarProps {
  readonly claims: Claims
  readonly columns: Columns<ShownClaim>
}

const NO_GROUPS = 'none'

export const FilterBar = ({ claims: { view, change }, columns }: FilterBarProps) => {
  const kept = useKeptClaims()
  const { filter } = view
  const setFilter = (next: ClaimFilter) => change({ filter: next })
  const wanted = (trait: Condition['trait'], values: readonly string[]) =>
    setFilter(withCondition(kept.view.get().filter, trait, values))
  const groups = kept.table().columns.filter((column) => column.groups)
  return (
    <div className={styles.bar}>
      <div className={styles.search}>
        <Field
          label="Filter claims"
          labelHidden
          placeholder="Words, speaker, outlet, code…"
          value={filter.text}
          onChange={(text) => setFilter({ ...filter, text })}
        />
      </div>
      <div className={styles.conditions}>
        {filter.conditions.map((condition) => (
          <ConditionChip key={condition.trait} filter={filter} condition={condition} onWanted={wanted} />
        ))}
        <FilterButton filter={filter} onWanted={wanted} />
        {isFiltering(filter) && (
          <Button weight="quiet" onPress={() => setFilter(NO_FILTER)}>
            Clear
          </Button>
        )}
      </div>
      <div className={styles.layout}>
        <Choice
          label="Group by"
          labelHidden
          options={[
            { value: NO_GROUPS, label: 'No groups' },
            ...groups.map(({ id, name }) => ({ value: id, label: `By ${name.toLocaleLowerCase()}` })),
          ]}
          value={view.group ?? NO_GROUPS}
          onChange={(group) => change({ group: group === NO_GROUPS ? null : group, folded: new Set() })}
        />
        <ColumnsButton columns={columns} />
      </div>
    </div>
  )
}
