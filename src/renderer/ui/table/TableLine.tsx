// One line of a table: a row, or the heading of a group. Presses are heard by the table, which knows which lines there are.
import { memo, type ReactNode } from 'react'
import { look } from '../look.ts'
import type { Column } from './columns.ts'
import type { GroupLine } from './lines.ts'
import styles from './Table.module.css'

interface PlaceProps {
  readonly index: number
  /** In pixels from the top of the first line. */
  readonly top: number
  /** Whether Tab leads to it. */
  readonly isCurrent: boolean
}

interface RowLineProps<Row> extends PlaceProps {
  readonly id: string
  readonly row: Row
  readonly columns: readonly Column<Row>[]
  readonly isSelected: boolean
}

const PlainRowLine = <Row,>({ id, row, columns, index, top, isSelected, isCurrent }: RowLineProps<Row>): ReactNode => (
  <tr
    data-key={id}
    data-index={index}
    aria-rowindex={index + 2}
    aria-selected={isSelected}
    tabIndex={isCurrent ? 0 : -1}
    className={styles.row}
    style={{ transform: `translateY(${top}px)` }}
  >
    {columns.map(({ id: column, isNumber, isName, cell }) => {
      const Cell = isName ? 'th' : 'td'
      return (
        <Cell
          key={column}
          scope={isName ? 'row' : undefined}
          tabIndex={-1}
          className={look(styles.cell, isNumber && styles.number, isName && styles.name)}
        >
          {cell(row)}
        </Cell>
      )
    })}
  </tr>
)

/** Drawn anew only when its row, its place or its state is another. `memo` forgets that it was given a generic component. */
export const RowLine = memo(PlainRowLine) as typeof PlainRowLine

interface HeadingLineProps extends PlaceProps {
  readonly lineKey: string
  readonly line: GroupLine
  readonly columns: number
}

export const HeadingLine = ({ lineKey, line, columns, index, top, isCurrent }: HeadingLineProps) => (
  <tr
    data-key={lineKey}
    data-index={index}
    aria-rowindex={index + 2}
    className={look(styles.row, styles.heading)}
    style={{ transform: `translateY(${top}px)` }}
  >
    <th scope="rowgroup" colSpan={columns} className={styles.groupCell}>
      <button
        type="button"
        data-stop=""
        tabIndex={isCurrent ? 0 : -1}
        aria-expanded={!line.isFolded}
        className={styles.fold}
      >
        <span aria-hidden="true" className={styles.mark}>
          ▾
        </span>
        <span dir="auto" className={look(styles.groupName, line.isApart && styles.apart)}>
          {line.name}
        </span>
        <span className={styles.count}>{line.count}</span>
      </button>
    </th>
  </tr>
)
