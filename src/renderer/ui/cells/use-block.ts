// The selected cells of a grid whose rows and columns may come and go, as others work on the same: the selection stays
// on its cells, so that what is typed never lands in another row.
import { useState } from 'react'
import { type Block, blockAt, followed, type GridNames } from './block.ts'

/** @param names of rows and columns in their order: the same lists as long as they stay the same, or others of them */
export const useBlock = (names: GridNames): readonly [Block, (block: Block) => void] => {
  const [held, setHeld] = useState({ names, block: blockAt({ row: 0, column: 0 }) })
  const isSame = held.names.rows === names.rows && held.names.columns === names.columns
  const block = isSame ? held.block : followed(held.block, held.names, names)
  if (!isSame) setHeld({ names, block })
  return [block, (next) => setHeld({ names, block: next })]
}
