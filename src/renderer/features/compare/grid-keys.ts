// Moving through the matrix by keys. Its headers are in it too, at -1: they open a whole row or column.

/** Indexes of a cell; -1 is the header. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
}

const PAGE = 5

type Move = (at: GridPlace, size: GridSize) => GridPlace

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: Math.max(0, row - PAGE), column }),
  PageDown: ({ row, column }) => ({ row: row + PAGE, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  'Ctrl+Home': () => ({ row: 0, column: 0 }),
  'Ctrl+End': (_, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
}

/** Where a key leads from here, within the grid; null for a key that does not move. The corner cannot be gone to. */
export const movedBy = (
  press: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly altKey: boolean },
  at: GridPlace,
  size: GridSize,
): GridPlace | null => {
  if (press.altKey) return null
  const move = MOVES[press.ctrlKey || press.metaKey ? `Ctrl+${press.key}` : press.key]
  if (move === undefined) return null
  const to = within(move(at, size), size)
  return to.row < 0 && to.column < 0 ? at : to
}

export const within = ({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace => ({
  row: Math.max(-1, Math.min(rows - 1, row)),
  column: Math.max(-1, Math.min(columns - 1, column)),
})
