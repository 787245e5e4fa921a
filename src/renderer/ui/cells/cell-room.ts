// How the columns of a grid of cells share its width, and where there is room for what hangs from a cell.
import type { CSSProperties } from 'react'
import { HEAD_HEIGHT, type Heights } from '../table/heights.ts'
import type { Cell } from './block.ts'
import type { CellColumn } from './columns.ts'

export interface Tracks extends CSSProperties {
  readonly '--columns': string
}

/** The widths of the columns, for the style of the table. */
export const tracksOf = (columns: readonly CellColumn[]): Tracks => ({
  '--columns': columns.map(({ width, isName }) => (isName ? nameWidth(width, 'cqi') : `${width}rem`)).join(' '),
})

/** What is scrolled to comes clear of the heads and of the column that stays in sight. */
export const paddingFor = ([first]: readonly CellColumn[]): CSSProperties => ({
  scrollPaddingTop: `${HEAD_HEIGHT}rem`,
  ...(first?.isName === true && { scrollPaddingInlineStart: nameWidth(first.width, '%') }),
})

/** The column that stays in sight leaves room for the others in a small window. */
const nameWidth = (width: number, unit: 'cqi' | '%') => `clamp(9rem, 36${unit}, ${width}rem)`

/** Where there is more room for what hangs from a cell: above it, back from its end. */
export interface Hanging {
  readonly isLow: boolean
  readonly isFar: boolean
}

/** A cell is low or far in the lower or further half of what is in sight. */
export const hangingAt = (
  box: HTMLElement | null,
  { row, column }: Cell,
  columns: readonly CellColumn[],
  heights: Heights,
): Hanging => {
  if (box === null) return { isLow: false, isFar: false }
  const rem = heights.head / HEAD_HEIGHT
  const start = columns.slice(0, column).reduce((sum, { width }) => sum + width * rem, 0)
  return {
    isLow: row * heights.row - box.scrollTop > box.clientHeight / 2,
    isFar: start - Math.abs(box.scrollLeft) > box.clientWidth / 2,
  }
}
