// The user's preferences, and what of the app follows them.
import { userInfo } from 'node:os'
import { nativeTheme } from 'electron'
import { z } from 'zod'
import { Preferences } from '#contract/app-state.ts'
import { done, type Outcome } from '#core/notebook/outcome.ts'
import type { KeptFile } from './kept-file.ts'

/** What holds until the user says otherwise. */
export const usualPreferences = (): Preferences => ({
  theme: 'system',
  textSize: 100,
  coderName: userName(),
  singleKeys: true,
  tourOffered: false,
})

const userName = (): string => {
  try {
    return userInfo().username.trim() || 'Me'
  } catch {
    // A system may have no entry for the user who runs this.
    return 'Me'
  }
}

/** Preferences as they were kept, with the usual ones for those that an older version did not know yet. */
export const completed = (usual: Preferences): z.ZodType<Preferences> =>
  z.preprocess((kept) => (typeof kept === 'object' ? { ...usual, ...kept } : kept), Preferences)

/** Makes the system's part of the windows follow the theme, and pages see it as their colour scheme. */
const followTheme = ({ theme }: Preferences): void => {
  nativeTheme.themeSource = theme
}

type Wanted = { readonly [K in keyof Preferences]?: Preferences[K] | undefined }

export interface KeptPreferences {
  get(): Preferences
  /** Changes those given. In force at once; answers when they are on the disk, or why they are not. */
  set(wanted: Wanted): Promise<Outcome<Preferences>>
}

/** @param changed called after each change */
export const createPreferences = (kept: KeptFile<Preferences>, changed: () => void): KeptPreferences => {
  followTheme(kept.get())
  return {
    get: kept.get,
    set: async (wanted) => {
      const next = merged(kept.get(), wanted)
      const written = kept.set(next)
      followTheme(next)
      changed()
      const outcome = await written
      return outcome.ok ? done(next) : outcome
    },
  }
}

const merged = (held: Preferences, wanted: Wanted): Preferences => ({
  theme: wanted.theme ?? held.theme,
  textSize: wanted.textSize ?? held.textSize,
  coderName: wanted.coderName ?? held.coderName,
  singleKeys: wanted.singleKeys ?? held.singleKeys,
  tourOffered: wanted.tourOffered ?? held.tourOffered,
})
