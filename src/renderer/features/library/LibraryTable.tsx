// The library's table. Only the rows in sight are drawn, so that ten thousand articles scroll and are selected as ten
// are. It is a grid of its own making: a widget that first collects every cell of every row takes a second for that.
import { useRef } from 'react'
import type { ArticleId } from '#core/model/index.ts'
import { useApp } from '../../store/hooks.ts'
import { LibraryHead } from './LibraryHead.tsx'
import { LibraryLine } from './LibraryLine.tsx'
import styles from './LibraryTable.module.css'
import type { LibraryOrder, LibraryRow } from './library-rows.ts'
import { useRowPresses } from './use-row-presses.ts'
import { useShownRows } from './use-shown-rows.ts'

export interface LibraryTableProps {
  readonly rows: readonly LibraryRow[]
  readonly order: LibraryOrder
  readonly selected: ReadonlySet<ArticleId>
  readonly onOrder: (order: LibraryOrder) => void
  readonly onSelected: (selected: ReadonlySet<ArticleId>) => void
  readonly onOpen: (article: ArticleId) => void
}

/** In pixels at the usual text size; the style sheet has the same in rem. */
const HEIGHTS = { row: 36, head: 32 }

export const LibraryTable = ({ rows, order, selected, onOrder, onSelected, onOpen }: LibraryTableProps) => {
  const box = useRef<HTMLDivElement>(null)
  const scale = useApp().preferences.textSize / 100
  const heights = { row: HEIGHTS.row * scale, head: HEIGHTS.head * scale }
  const { current, reach, presses } = useRowPresses({ box, rows, selected, heights, onSelected, onOpen })
  const shown = useShownRows({ box, count: rows.length, current, heights })
  return (
    <div ref={box} className={styles.box}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are selected and opened
        role="grid"
        aria-label="Articles"
        aria-multiselectable="true"
        aria-rowcount={rows.length + 1}
        className={styles.table}
        {...presses}
      >
        <LibraryHead order={order} onOrder={onOrder} onDown={() => reach(current)} />
        <tbody className={styles.body} style={{ height: shown.height }}>
          {shown.rows.map(({ index, top }) => {
            const row = rows[index]
            return row ? (
              <LibraryLine
                key={row.id}
                row={row}
                index={index}
                top={top}
                isSelected={selected.has(row.id)}
                isCurrent={index === current}
              />
            ) : null
          })}
        </tbody>
      </table>
      {rows.length === 0 && <p className={styles.empty}>No article fits this filter.</p>}
    </div>
  )
}
