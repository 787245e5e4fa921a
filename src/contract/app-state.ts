// What every window knows of the app besides the notebook: preferences, recent notebooks, which one is open.
import { z } from 'zod'

/** Tells one opening of a notebook from every other, so that nothing meant for one can land in the next. */
export const SessionToken = z.string().min(1)
export type SessionToken = z.infer<typeof SessionToken>

/** In percent of the usual size, from small to large. */
export const TEXT_SIZES = [75, 90, 100, 110, 125, 150, 200] as const
export type TextSize = (typeof TEXT_SIZES)[number]

const nearestTextSize = (percent: number): TextSize =>
  TEXT_SIZES.reduce<TextSize>((best, size) => (Math.abs(size - percent) < Math.abs(best - percent) ? size : best), 100)

export const Preferences = z.object({
  theme: z.enum(['light', 'dark', 'system']),
  /** Older versions kept other sizes too: each counts as the nearest of those there are. */
  textSize: z.int().min(75).max(200).transform(nearestTextSize),
  coderName: z.string().trim().min(1),
  singleKeys: z.boolean(),
  /** Whether the tour was offered before: it is offered once. */
  tourOffered: z.boolean(),
})
export type Preferences = z.infer<typeof Preferences>

export const RecentNotebook = z.object({
  folder: z.string(),
  title: z.string(),
  openedAt: z.iso.datetime(),
  missing: z.boolean(),
})
export type RecentNotebook = z.infer<typeof RecentNotebook>

export const AppState = z.object({
  version: z.string(),
  platform: z.enum(['mac', 'windows', 'linux']),
  preferences: Preferences,
  recent: z.array(RecentNotebook),
  /** The folder of the open notebook. */
  open: z.string().nullable(),
  session: SessionToken.nullable(),
})
export type AppState = z.infer<typeof AppState>
