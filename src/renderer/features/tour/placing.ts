// In which corner of the window the panel stands, so that it leaves free what it speaks of.

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export type Corner = 'bottom-right' | 'bottom-left' | 'top-right'

const CORNERS: readonly Corner[] = ['bottom-right', 'top-right', 'bottom-left']

/** All in pixels. The first corner where the least of it is covered. */
export const cornerFor = (
  marked: Box | null,
  view: Pick<Box, 'width' | 'height'>,
  panel: Pick<Box, 'width' | 'height'>,
): Corner => {
  if (marked === null) return 'bottom-right'
  const covered = (corner: Corner) => overlap(marked, boxAt(corner, view, panel))
  return CORNERS.reduce((best, corner) => (covered(corner) < covered(best) ? corner : best), 'bottom-right')
}

const boxAt = (corner: Corner, view: Pick<Box, 'width' | 'height'>, panel: Pick<Box, 'width' | 'height'>): Box => ({
  ...panel,
  left: corner === 'bottom-left' ? 0 : view.width - panel.width,
  top: corner === 'top-right' ? 0 : view.height - panel.height,
})

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top))
