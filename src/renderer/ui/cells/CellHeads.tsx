// The heads of a grid of cells. A press on one selects its column.
import { look } from '../look.ts'
import type { Edges } from './block.ts'
import styles from './Cells.module.css'
import type { CellColumn } from './columns.ts'

interface CellHeadsProps {
  readonly columns: readonly CellColumn[]
  readonly selected: Edges
  /** The index of a column. */
  readonly onPick: (column: number) => void
}

export const CellHeads = ({ columns, selected, onPick }: CellHeadsProps) => (
  <thead className={styles.heads}>
    <tr aria-rowindex={1} className={styles.head}>
      {columns.map(({ id, name, isName }, at) => (
        <th key={id} scope="col" aria-colindex={at + 1} className={look(styles.column, isName && styles.name)}>
          <button
            type="button"
            tabIndex={-1}
            className={look(styles.pick, at >= selected.start && at <= selected.end && styles.picked)}
            title={`Select all of ${name}`}
            onClick={() => onPick(at)}
          >
            {name}
          </button>
        </th>
      ))}
    </tr>
  </thead>
)
