// The matrix as a grid that is moved through by arrow keys. Only the rows and columns in sight are drawn, so that two
// hundred articles with ten thousand claims scroll as two do.

import { type ReactNode, useRef } from 'react'
import type { Matrix } from '#core/compare/matrix.ts'
import { axisName } from '#core/wording/axis.ts'
import { useNotebook } from '../../store/hooks.ts'
import type { GridPlace } from './grid-keys.ts'
import { gridPresses } from './grid-presses.ts'
import type { Layout } from './layout.ts'
import styles from './MatrixGrid.module.css'
import { MatrixHead } from './MatrixHead.tsx'
import { MatrixRow } from './MatrixRow.tsx'
import type { Opened } from './opened.ts'
import { COLUMN, FIRST, useGrid } from './use-grid.ts'

interface MatrixGridProps {
  readonly layout: Layout
  readonly matrix: Matrix
  readonly opened: Opened | null
  readonly onOpen: (opened: Opened) => void
  readonly onClose: () => void
  /** What follows beneath the matrix and scrolls with it. */
  readonly children: ReactNode
}

const NO_CELLS: Matrix['cells'][number] = []

export const MatrixGrid = ({ layout, matrix, opened, onOpen, onClose, children }: MatrixGridProps) => {
  const size = { rows: matrix.rows.length, columns: matrix.columns.length }
  const [corner, across] = useNotebook(
    ['facets'],
    (state) => [axisName(state, layout.rows), axisName(state, layout.columns)],
    [layout],
  )
  const title = `${corner} by ${across?.toLocaleLowerCase()}`
  const template = `${FIRST}rem repeat(${size.columns}, minmax(${COLUMN}rem, 1fr))`
  const scroller = useRef<HTMLDivElement>(null)
  const openedAt = opened?.kind === 'cell' ? indexesOf(matrix, opened.row, opened.column) : null
  const { rows, shownColumns, width, active, setActive, goTo } = useGrid(scroller, size, openedAt)
  const presses = gridPresses({
    size,
    goTo,
    onTaken: setActive,
    onOpen: ({ row, column }) =>
      onOpen({ kind: 'cell', row: matrix.rows[row]?.key ?? null, column: matrix.columns[column]?.key ?? null }),
    onClose: opened === null ? null : onClose,
  })
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are moved through is a grid
        role="grid"
        aria-label={title}
        aria-rowcount={size.rows + 1}
        aria-colcount={size.columns + 1}
        className={styles.grid}
        style={{ width: `max(100%, ${FIRST + size.columns * COLUMN}rem)` }}
        {...presses}
      >
        <MatrixHead
          corner={corner}
          headers={matrix.columns}
          template={template}
          shown={shownColumns}
          active={active.row < 0 ? active.column : null}
          opened={openedAt?.row === -1 ? openedAt.column : null}
        />
        <tbody className={styles.body} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const header = matrix.rows[index]
            return (
              header && (
                <MatrixRow
                  key={header.key}
                  layout={layout}
                  header={header}
                  columns={matrix.columns}
                  cells={matrix.cells[index] ?? NO_CELLS}
                  row={index}
                  start={start}
                  template={template}
                  shown={shownColumns}
                  active={active.row === index ? active.column : null}
                  opened={openedAt?.row === index ? openedAt.column : null}
                  measure={rows.measureElement}
                />
              )
            )
          })}
        </tbody>
      </table>
      <div className={styles.beneath} style={{ width }}>
        {children}
      </div>
    </div>
  )
}

const indexesOf = (matrix: Matrix, row: string | null, column: string | null): GridPlace => ({
  row: matrix.rows.findIndex(({ key }) => key === row),
  column: matrix.columns.findIndex(({ key }) => key === column),
})
