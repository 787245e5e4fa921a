// A list beside the page of its chosen item: names with a count, moved through by arrow keys.
import type { ReactNode } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { look } from './look.ts'
import styles from './SideList.module.css'

export interface SideItem<Id extends string> {
  readonly id: Id
  readonly name: string
  readonly detail?: string
  readonly count?: number
  readonly mark?: ReactNode
  readonly quiet?: boolean
}

interface SideListProps<Id extends string> {
  readonly label: string
  readonly items: readonly SideItem<Id>[]
  readonly chosen: Id | null
  readonly onChoose: (id: Id) => void
  readonly empty: string
}

export const SideList = <Id extends string>({ label, items, chosen, onChoose, empty }: SideListProps<Id>) => (
  <ListBox
    aria-label={label}
    className={look(styles.list)}
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={chosen === null ? [] : [chosen]}
    onSelectionChange={(keys) => {
      const next = items.find((item) => keys !== 'all' && keys.has(item.id))
      if (next) onChoose(next.id)
    }}
    items={items}
    renderEmptyState={() => <p className={styles.empty}>{empty}</p>}
  >
    {(item) => (
      <ListBoxItem id={item.id} textValue={item.name} className={look(styles.item, item.quiet && styles.quiet)}>
        {item.mark}
        <span className={styles.name} dir="auto">
          {item.name}
          {item.detail && <span className={styles.detail}>{item.detail}</span>}
        </span>
        {item.count !== undefined && <span className={styles.count}>{item.count}</span>}
      </ListBoxItem>
    )}
  </ListBox>
)
