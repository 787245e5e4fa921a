// The cells of a grid by the names of their rows and columns, which are what a feature knows, and by their places, which
// are what is moved through and selected.
import type { Cell, Written } from './block.ts'
import type { BadCell, CellColumn, CellWrite } from './columns.ts'

export interface NamedCells<Id extends string> {
  readonly columns: readonly CellColumn[]
  readonly ids: readonly Id[]
  readonly textOf: (id: Id, column: string) => string
  readonly badOf: (id: Id, column: string) => BadCell | undefined
  readonly onWrite: (writes: readonly CellWrite<Id>[]) => void
  /** What could not be taken in these cells is given up. */
  readonly onRevert: (cells: readonly { readonly id: Id; readonly column: string }[]) => void
}

export interface PlacedCells {
  readonly textAt: (cell: Cell) => string
  /** By which a cell is known again after rows or columns have come or gone. */
  readonly nameAt: (cell: Cell) => string | undefined
  readonly onWrite: (writes: readonly Written[]) => void
  /** Gives cells back what is recorded, where something that could not be taken stands in them; answers whether any did. */
  readonly onRevert: (cells: readonly Cell[]) => boolean
}

export const placedCells = <Id extends string>(cells: NamedCells<Id>): PlacedCells => {
  const { columns, ids, textOf, badOf, onWrite, onRevert } = cells
  const named = <T>({ row, column }: Cell, then: (id: Id, column: string) => T): T | undefined => {
    const id = ids[row]
    const name = columns[column]?.id
    return id === undefined || name === undefined ? undefined : then(id, name)
  }
  return {
    textAt: (cell) => named(cell, (id, column) => badOf(id, column)?.text ?? textOf(id, column)) ?? '',
    nameAt: (cell) => named(cell, (id, column) => `${id} ${column}`),
    onWrite: (written) =>
      onWrite(written.flatMap(({ cell, text }) => named(cell, (id, column) => ({ id, column, text })) ?? [])),
    onRevert: (some) => {
      const held = some.flatMap((cell) => named(cell, (id, column) => (badOf(id, column) ? { id, column } : [])) ?? [])
      if (held.length > 0) onRevert(held)
      return held.length > 0
    },
  }
}
