// The channels of the app itself: preferences, windows, menus, and what is opened outside it.
import { shell } from 'electron'
import type { AppState } from '#contract/app-state.ts'
import { done, failed, type Outcome } from '#core/notebook/outcome.ts'
import type { NotebookSession } from '#storage/index.ts'
import type { MenuBar } from '../menu/menu.ts'
import type { NotebookKeeper } from '../notebook/keeper.ts'
import type { KeptPreferences } from '../profile/preferences.ts'
import type { Windows } from '../windows/windows.ts'
import type { Answers } from './door.ts'

type Channels = Extract<keyof Answers, `app.${string}`>

interface Means {
  readonly state: () => Promise<AppState>
  readonly preferences: KeptPreferences
  readonly keeper: NotebookKeeper
  readonly windows: Windows
  readonly menu: MenuBar
  /** Whether this program wrote a file: only such files are shown. */
  readonly wrote: (path: string) => boolean
}

export const appAnswers = ({ state, preferences, keeper, windows, menu, wrote }: Means): Answers<Channels> => ({
  'app.state': async () => done(await state()),
  'app.setPreferences': async (wanted) => {
    const renamed = wanted.coderName === undefined ? done(null) : renameCoder(keeper.current(), wanted.coderName)
    return renamed.ok ? preferences.set(wanted) : renamed
  },
  'app.newWindow': () => {
    windows.open()
    return done(null)
  },
  'app.showFile': ({ path }) => {
    if (!wrote(path))
      return failed('invalid-input', 'Only files that Parallax wrote in this session can be shown.', path)
    shell.showItemInFolder(path)
    return done(null)
  },
  'app.openUrl': async ({ url }) => {
    try {
      await shell.openExternal(url)
      return done(null)
    } catch {
      return failed('unexpected', `No program on this computer could open ${url}. Copy the address into a browser.`)
    }
  },
  'app.setUsable': ({ ids }, asker) => {
    menu.setUsable(asker, ids)
    return done(null)
  },
})

/** Whoever is at the desk stays the same person under another name. A notebook that cannot be written to learns it when it can. */
const renameCoder = (session: NotebookSession | null, name: string): Outcome<unknown> =>
  session === null || session.readOnly !== null ? done(null) : session.run('coder.rename', { id: session.coder, name })
