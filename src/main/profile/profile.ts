// What Parallax remembers of its user outside any notebook.
import { join, resolve } from 'node:path'
import { app } from 'electron'
import type { Preferences } from '#contract/app-state.ts'
import type { CoderId } from '#core/model/index.ts'
import type { Host } from '#storage/index.ts'
import { UNKNOWN_STATE, WindowState } from '../windows/window-state.ts'
import { coderIdIn, KeptCoder } from './coder.ts'
import { type KeptFile, keepFile } from './kept-file.ts'
import { completed, usualPreferences } from './preferences.ts'
import { RecentList } from './recent.ts'
import { VisitBook } from './visits.ts'

export interface Profile {
  readonly preferences: KeptFile<Preferences>
  /** Null where it cannot be kept. */
  readonly coder: CoderId | null
  readonly recent: KeptFile<RecentList>
  readonly visits: KeptFile<VisitBook>
  readonly window: KeptFile<WindowState>
  /** Answers when everything has been written or has failed. */
  settled(): Promise<void>
}

/**
 * Tests and people with several profiles name a folder; must run before anything asks for the profile's place. Tests
 * name the folder for documents too, so that nothing of theirs lands in anybody's own.
 */
export const placeProfile = (): void => {
  const folder = process.env.PARALLAX_USER_DATA || app.commandLine.getSwitchValue('user-data-dir')
  if (folder !== '') app.setPath('userData', resolve(folder))
  const { PARALLAX_DOCUMENTS: documents } = process.env
  if (documents) app.setPath('documents', resolve(documents))
}

export const readProfile = async (host: Host): Promise<Profile> => {
  const at = (name: string) => join(app.getPath('userData'), name)
  const usual = usualPreferences()
  const [preferences, recent, visits, window, coder] = await Promise.all([
    keepFile(host, at('preferences.json'), completed(usual), usual),
    keepFile<RecentList>(host, at('recent.json'), RecentList, []),
    keepFile<VisitBook>(host, at('visits.json'), VisitBook, {}),
    keepFile(host, at('window.json'), WindowState, UNKNOWN_STATE),
    keepFile<KeptCoder>(host, at('coder.json'), KeptCoder, { id: null }).then((kept) => coderIdIn(kept, host.newId)),
  ])
  return {
    preferences,
    coder,
    recent,
    visits,
    window,
    settled: async () => {
      await Promise.all([preferences.settled(), recent.settled(), visits.settled(), window.settled()])
    },
  }
}
