// What a column of a grid of cells is.

export interface CellOffer {
  /** What is written into the cell. */
  readonly value: string
  readonly label: string
}

export interface CellColumn {
  readonly id: string
  readonly name: string
  /** In rem. */
  readonly width: number
  /** Names the row; it stays in sight when the grid is scrolled sideways. The first column alone. */
  readonly isName?: boolean
  readonly isSerif?: boolean
  /** Its cells hold several values, with semicolons between them. */
  readonly isSeveral?: boolean
  /** Said in an empty cell. */
  readonly blank?: string
  /** Said in an empty cell that is being edited. */
  readonly hint?: string
  /** Known values, asked for when a cell is edited. */
  readonly offers?: () => readonly CellOffer[]
}

/** A text that could not be taken: it stays in its cell with the sentence that says why. */
export interface BadCell {
  readonly text: string
  readonly problem: string
}

export interface CellWrite<Id extends string> {
  readonly id: Id
  readonly column: string
  readonly text: string
}
