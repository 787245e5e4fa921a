// One row of a grid of cells. Presses are heard by the grid.
import type { ReactNode } from 'react'
import { look } from '../look.ts'
import { type Cell, type Edges, isIn } from './block.ts'
import styles from './Cells.module.css'
import type { BadCell, CellColumn } from './columns.ts'

interface CellLineProps {
  readonly row: number
  /** In pixels from the top of the first row. */
  readonly top: number
  readonly columns: readonly CellColumn[]
  readonly textOf: (column: string) => string
  readonly badOf: (column: string) => BadCell | undefined
  readonly selected: Edges
  /** The cell with the focus. */
  readonly at: Cell
  /** What hangs from that cell stands above it. */
  readonly isLow: boolean
  /** What hangs from it reaches back from its end. */
  readonly isFar: boolean
  /** What stands in that cell while it is edited. */
  readonly editor: ReactNode | null
}

export const CellLine = ({ row, top, columns, textOf, badOf, selected, at, isLow, isFar, editor }: CellLineProps) => (
  <tr aria-rowindex={row + 2} className={look(styles.row, row === at.row && styles.front)} style={{ top }}>
    {columns.map((column, index) => {
      const isAt = row === at.row && index === at.column
      const bad = badOf(column.id)
      const Element = column.isName ? 'th' : 'td'
      const problemId = `problem-${row}-${index}`
      return (
        <Element
          key={column.id}
          role={column.isName ? 'rowheader' : 'gridcell'}
          scope={column.isName ? 'row' : undefined}
          data-cell={`${row} ${index}`}
          aria-colindex={index + 1}
          aria-selected={isIn(selected, { row, column: index })}
          aria-invalid={bad ? true : undefined}
          aria-describedby={isAt && bad ? problemId : undefined}
          tabIndex={isAt ? 0 : -1}
          className={look(
            styles.cell,
            column.isName && styles.name,
            column.isSerif && styles.serif,
            bad && styles.bad,
            isAt && styles.at,
          )}
        >
          {isAt && editor !== null ? editor : <CellText text={bad?.text ?? textOf(column.id)} blank={column.blank} />}
          {isAt && bad && editor === null && (
            <span id={problemId} className={look(styles.problem, isLow && styles.above, isFar && styles.back)}>
              {bad.problem} <span className={styles.way}>Esc gives back what was there.</span>
            </span>
          )}
        </Element>
      )
    })}
  </tr>
)

const CellText = ({ text, blank }: { readonly text: string; readonly blank: string | undefined }) =>
  text === '' && blank !== undefined ? (
    <span className={styles.blank}>{blank}</span>
  ) : (
    <span dir="auto" className={styles.text}>
      {text}
    </span>
  )
