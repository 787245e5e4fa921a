// Where a window opens: where it was, as long as a screen is still there.
import { z } from 'zod'

export const SMALLEST = { width: 900, height: 600 }
export const USUAL = { width: 1360, height: 880 }

/** Device-independent pixels. */
export const Rectangle = z.object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) })
export type Rectangle = z.infer<typeof Rectangle>

/**
 * @param wanted where the window was, or null for a first one
 * @param screens the work areas of all screens, the main one first
 * @returns bounds that lie wholly on one screen: the one that shows most of the wanted ones, or the main one
 */
export const fitBounds = (wanted: Rectangle | null, screens: readonly Rectangle[]): Rectangle => {
  const [main] = screens
  if (main === undefined) return wanted ?? { x: 0, y: 0, ...USUAL }
  if (wanted === null) return centred(main)
  const best = screens.reduce((most, screen) => (overlap(wanted, screen) > overlap(wanted, most) ? screen : most), main)
  return overlap(wanted, best) === 0 ? centred(main, wanted) : within(wanted, best)
}

/** Another window stands a little lower, so that the one behind is seen. */
export const cascaded = ({ x, y, width, height }: Rectangle): Rectangle => ({ x: x + 28, y: y + 28, width, height })

const centred = (screen: Rectangle, size: Pick<Rectangle, 'width' | 'height'> = USUAL): Rectangle => {
  const { width, height } = sized(size, screen)
  const x = screen.x + Math.round((screen.width - width) / 2)
  const y = screen.y + Math.round((screen.height - height) / 2)
  return { x, y, width, height }
}

const within = (wanted: Rectangle, screen: Rectangle): Rectangle => {
  const { width, height } = sized(wanted, screen)
  const x = Math.min(Math.max(wanted.x, screen.x), screen.x + screen.width - width)
  const y = Math.min(Math.max(wanted.y, screen.y), screen.y + screen.height - height)
  return { x, y, width, height }
}

/** Never smaller than the window's least size, and never larger than the screen unless the screen is smaller still. */
const sized = (wanted: Pick<Rectangle, 'width' | 'height'>, screen: Rectangle) => ({
  width: Math.max(Math.min(wanted.width, screen.width), Math.min(SMALLEST.width, screen.width)),
  height: Math.max(Math.min(wanted.height, screen.height), Math.min(SMALLEST.height, screen.height)),
})

const overlap = (a: Rectangle, b: Rectangle): number => {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}
