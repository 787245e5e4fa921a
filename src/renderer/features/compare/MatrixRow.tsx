// One row of the matrix. It reads the words of the claims that its cells show, and of no others.
import { memo } from 'react'
import type { Cell, Header } from '#core/compare/matrix.ts'
import { tableOf } from '#core/notebook/state.ts'
import { useNotebook } from '../../store/hooks.ts'
import { cellWords } from './cell-words.ts'
import type { Layout } from './layout.ts'
import { MatrixCell } from './MatrixCell.tsx'
import styles from './MatrixGrid.module.css'
import { RowHeader } from './MatrixHeaders.tsx'

interface MatrixRowProps {
  readonly layout: Layout
  readonly header: Header
  readonly columns: readonly Header[]
  readonly cells: readonly Cell[]
  readonly row: number
  /** From the top of the body, in pixels. */
  readonly start: number
  readonly template: string
  /** The indexes of the columns in sight. */
  readonly shown: readonly number[]
  /** The column that can be tabbed to, or is opened; -1 for the header, null for none of this row. */
  readonly active: number | null
  readonly opened: number | null
  readonly measure: (element: HTMLElement | null) => void
}

export const MatrixRow = memo(
  ({ layout, header, columns, cells, row, start, template, shown, active, opened, measure }: MatrixRowProps) => {
    const { drawn, description } = useNotebook(
      ['claims', 'articles', 'sources', 'codes', 'facets', 'silences'],
      (state) => ({
        drawn: shown.flatMap((column) => {
          const cell = cells[column]
          const across = columns[column]
          if (cell === undefined || across === undefined) return []
          const keys = { row: header.key, column: across.key }
          return [{ column, cell, words: cellWords(state, cell, layout, keys) }]
        }),
        description: tableOf(state, 'codes').get(header.key)?.description ?? '',
      }),
      [cells, columns, shown, layout, header.key],
    )
    const byOutlet = layout.rows.by === 'outlet' || layout.columns.by === 'outlet'
    return (
      <tr
        ref={measure}
        aria-rowindex={row + 2}
        data-index={row}
        className={styles.row}
        style={{ top: start, gridTemplateColumns: template }}
      >
        <RowHeader header={header} row={row} description={description} active={active === -1} opened={opened === -1} />
        {drawn.map(({ column, cell, words }) => (
          <MatrixCell
            key={column}
            cell={cell}
            words={words}
            row={row}
            column={column}
            active={active === column}
            opened={opened === column}
            showing={byOutlet ? 'speaker' : 'speaker and outlet'}
          />
        ))}
      </tr>
    )
  },
)
