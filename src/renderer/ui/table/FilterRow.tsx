// The row above a table: how it is grouped, what it is filtered by, and at its end what else can be done with it.
import type { ReactNode } from 'react'
import { Choice } from '../Choice.tsx'
import styles from './FilterRow.module.css'

interface FilterRowProps {
  /** Stands at the end of the row. */
  readonly more: ReactNode
  readonly children: ReactNode
}

export const FilterRow = ({ more, children }: FilterRowProps) => (
  <div className={styles.row} role="toolbar" aria-label="Groups and filters">
    {children}
    <div className={styles.more}>{more}</div>
  </div>
)

interface GroupChoiceProps<T extends string> {
  readonly groups: readonly { readonly id: T; readonly name: string }[]
  /** Null for no groups. */
  readonly group: T | null
  readonly onGroup: (group: T | null) => void
}

export const GroupChoice = <T extends string>({ groups, group, onGroup }: GroupChoiceProps<T>) => (
  <div className={styles.grouping}>
    <Choice
      label="Group by"
      labelHidden
      options={[
        { value: UNGROUPED, label: 'No groups' },
        ...groups.map(({ id, name }) => ({ value: id, label: `By ${name.toLocaleLowerCase()}` })),
      ]}
      value={group ?? UNGROUPED}
      onChange={(chosen) => onGroup(groups.find(({ id }) => id === chosen)?.id ?? null)}
    />
  </div>
)

const UNGROUPED = 'none'
