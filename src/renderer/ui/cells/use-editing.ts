// Which cell of a grid is being edited, and how it was begun.
import { useState } from 'react'
import type { Cell } from './block.ts'

export interface Editing {
  /** The name of the cell. */
  readonly of: string | undefined
  readonly text: string
  /** It is a first letter that was typed. */
  readonly isBegun: boolean
  /** What is written goes to every selected cell. */
  readonly isForAll: boolean
}

interface EditingProps {
  /** The cell with the focus. */
  readonly at: Cell
  readonly textAt: (cell: Cell) => string
  readonly nameAt: (cell: Cell) => string | undefined
}

export const useEditing = ({ at, textAt, nameAt }: EditingProps) => {
  const [begun, setEditing] = useState<Editing | null>(null)
  // The cell may be gone, and another may stand in its place.
  const editing = begun !== null && begun.of === nameAt(at) ? begun : null
  if (begun !== editing) setEditing(editing)
  return {
    editing,
    /** Opens the cell with a first letter that was typed, or for null with what stands in it. */
    edit: (text: string | null, isForAll = false) =>
      setEditing({ of: nameAt(at), text: text ?? textAt(at), isBegun: text !== null && text !== '', isForAll }),
    close: () => setEditing(null),
  }
}
