// Long articles in chunks: those out of view are neither styled nor laid out until they come near, so that a hundred
// thousand words open as fast as a page does.
import type { PlacedBlock } from './placed-blocks.ts'

/** Up to this many blocks an article is drawn whole. */
export const MANY = 160
/** About two views' worth: less would make too many chunks, more too much to lay out at a time. */
const CHUNK = 24

/** List items that follow one another belong together; every other block stands alone. */
export const runsOfKind = (blocks: readonly PlacedBlock[]): PlacedBlock[][] => {
  const runs: PlacedBlock[][] = []
  for (const placed of blocks) {
    const last = runs.at(-1)
    if (placed.block.kind === 'list-item' && last?.[0]?.block.kind === 'list-item') last.push(placed)
    else runs.push([placed])
  }
  return runs
}

export const chunksOf = (runs: readonly PlacedBlock[][]): PlacedBlock[][][] =>
  Array.from({ length: Math.ceil(runs.length / CHUNK) }, (_, index) => runs.slice(index * CHUNK, (index + 1) * CHUNK))

/** Signs on a line, and the height of a line and of the gap beneath a block, in rem. */
const LINE = { signs: 66, height: 1.8225, gap: 1.125 }

/** How tall blocks will be, in rem, as far as can be told before they are laid out. */
export const likelyHeight = (blocks: readonly PlacedBlock[]): number =>
  Math.round(
    blocks.reduce(
      (sum, { block }) => sum + Math.max(1, Math.ceil(block.text.length / LINE.signs)) * LINE.height + LINE.gap,
      0,
    ),
  )
