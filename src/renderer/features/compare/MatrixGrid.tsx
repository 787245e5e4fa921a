// The matrix as a grid that is moved through by arrow keys. Only the rows and columns in sight are drawn, so that two
// hundred articles with ten thousand claims scroll as two do.

import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from 'react'
import type { Matrix } from '#core/compare/matrix.ts'
import { axisName } from '#core/wording/axis.ts'
import { useNotebook } from '../../store/hooks.ts'
import { type GridPlace, movedBy } from './grid-keys.ts'
import type { Layout } from './layout.ts'
import styles from './MatrixGrid.module.css'
import { ColumnHeader } from './MatrixHeaders.tsx'
import { MatrixRow } from './MatrixRow.tsx'
import type { Opened } from './opened.ts'
import { COLUMN, FIRST, useActive, useInSight, useKeptInSight } from './use-grid.ts'

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
  const { active, setActive, goTo } = useActive(scroller, size, openedAt, (to) => {
    if (to.row >= 0) rows.scrollToIndex(to.row, { align: 'auto' })
    if (to.column >= 0) columns.scrollToIndex(to.column)
  })
  const { rows, columns, shownColumns, width } = useInSight(scroller, size, active)
  const open = ({ row, column }: GridPlace) =>
    onOpen({ kind: 'cell', row: matrix.rows[row]?.key ?? null, column: matrix.columns[column]?.key ?? null })
  const press = (event: KeyboardEvent) => {
    const at = placeOf(event.target)
    if (at === null) return
    const to = movedBy(event, at, size)
    if (to !== null) goTo(to)
    else if (event.key === 'Enter' || event.key === ' ') open(at)
    else if (event.key === 'Escape' && opened !== null) onClose()
    else return
    event.preventDefault()
  }
  const click = ({ target }: MouseEvent) => {
    const at = placeOf(target)
    if (at === null) return
    setActive(at)
    open(at)
  }
  useKeptInSight(scroller, openedAt)
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
        onKeyDown={press}
        onClick={click}
      >
        <thead className={styles.top}>
          <tr aria-rowindex={1} className={styles.line} style={{ gridTemplateColumns: template }}>
            <th scope="col" aria-colindex={1} className={styles.corner}>
              {corner}
            </th>
            {shownColumns.map((column) => {
              const header = matrix.columns[column]
              return (
                header && (
                  <ColumnHeader
                    key={header.key}
                    header={header}
                    column={column}
                    active={active.row < 0 && active.column === column}
                    opened={openedAt?.row === -1 && openedAt.column === column}
                  />
                )
              )
            })}
          </tr>
        </thead>
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

const placeOf = (target: EventTarget | null): GridPlace | null => {
  const cell = target instanceof HTMLElement ? target.closest('[data-place]') : null
  const [row, column] = (cell?.getAttribute('data-place') ?? '').split(' ').map(Number)
  return row === undefined || column === undefined ? null : { row, column }
}

const indexesOf = (matrix: Matrix, row: string | null, column: string | null): GridPlace => ({
  row: matrix.rows.findIndex(({ key }) => key === row),
  column: matrix.columns.findIndex(({ key }) => key === column),
})
