// Places in a grid of cells, and the rectangle of them that is selected.

/** Indexes. */
export interface Cell {
  readonly row: number
  readonly column: number
}

/** From the cell where a selection began to the one it has reached; the latter has the focus. */
export interface Block {
  readonly from: Cell
  readonly at: Cell
}

/** All edges included. */
export interface Edges {
  readonly top: number
  readonly bottom: number
  readonly start: number
  readonly end: number
}

export const blockAt = (cell: Cell): Block => ({ from: cell, at: cell })

/** What rows and columns are called, in their order. */
export interface GridNames {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
}

/** A selection after rows or columns have come or gone: on the same cells, or on what stands where those have gone from. */
export const followed = ({ from, at }: Block, before: GridNames, now: GridNames): Block => {
  const rows = placesAfter(before.rows, now.rows)
  const columns = placesAfter(before.columns, now.columns)
  const follow = ({ row, column }: Cell): Cell => ({ row: rows(row), column: columns(column) })
  return { from: follow(from), at: follow(at) }
}

const placesAfter = (before: readonly string[], now: readonly string[]): ((place: number) => number) => {
  const places = new Map(now.map((name, place) => [name, place]))
  return (place) => {
    for (const name of before.slice(place)) {
      const found = places.get(name)
      if (found !== undefined) return found
    }
    return Math.max(0, now.length - 1)
  }
}

export const edgesOf = ({ from, at }: Block): Edges => ({
  top: Math.min(from.row, at.row),
  bottom: Math.max(from.row, at.row),
  start: Math.min(from.column, at.column),
  end: Math.max(from.column, at.column),
})

export const isIn = ({ top, bottom, start, end }: Edges, { row, column }: Cell): boolean =>
  row >= top && row <= bottom && column >= start && column <= end

export const rowsIn = ({ top, bottom }: Edges): number => bottom - top + 1
export const columnsIn = ({ start, end }: Edges): number => end - start + 1

/** Row by row. */
export const cellsIn = (edges: Edges): Cell[] =>
  Array.from({ length: rowsIn(edges) }, (_, row) =>
    Array.from({ length: columnsIn(edges) }, (__, column) => ({ row: edges.top + row, column: edges.start + column })),
  ).flat()

export interface Written {
  readonly cell: Cell
  readonly text: string
}

/**
 * What pasting writes: one value goes to every selected cell; more begin at the first selected one, and are repeated
 * where the selection is a multiple of them. What would stand outside of the grid is left out.
 */
export const pasted = (
  values: readonly (readonly string[])[],
  edges: Edges,
  size: { readonly rows: number; readonly columns: number },
): { readonly writes: Written[]; readonly edges: Edges } => {
  const height = values.length
  const width = Math.max(0, ...values.map((row) => row.length))
  if (height === 0 || width === 0) return { writes: [], edges }
  const times = (selected: number, given: number) => (selected % given === 0 ? selected : given)
  const target = {
    top: edges.top,
    start: edges.start,
    bottom: Math.min(size.rows, edges.top + times(rowsIn(edges), height)) - 1,
    end: Math.min(size.columns, edges.start + times(columnsIn(edges), width)) - 1,
  }
  const writes = cellsIn(target).flatMap((cell) => {
    const text = values[(cell.row - target.top) % height]?.[(cell.column - target.start) % width]
    return text === undefined ? [] : [{ cell, text }]
  })
  return { writes, edges: target }
}

/**
 * The top row of the selection, written to the rows below it. Where only one row is selected it is filled from the one
 * above.
 */
export const filledDown = (edges: Edges, textAt: (cell: Cell) => string): Written[] => {
  const isOneRow = rowsIn(edges) === 1
  const source = isOneRow ? edges.top - 1 : edges.top
  if (source < 0) return []
  const target = { ...edges, top: source + 1 }
  return cellsIn(target).map((cell) => ({ cell, text: textAt({ row: source, column: cell.column }) }))
}
