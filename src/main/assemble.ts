// Puts the app together once Electron is ready: what each part needs is handed to it here and nowhere else.
import { app } from 'electron'
import type { AppState } from '#contract/app-state.ts'
import { notebookOf } from '#core/notebook/state.ts'
import type { AtDesk, Host, NotebookSession } from '#storage/index.ts'
import { createParser } from '#workers/parser.ts'
import { createExporter } from './export/exporter.ts'
import { holdDrafts } from './import/held-drafts.ts'
import { createImporter } from './import/importer.ts'
import { aboutAnswers } from './ipc/about.ts'
import { appAnswers } from './ipc/app.ts'
import { openDoor } from './ipc/door.ts'
import { exportAnswers } from './ipc/export.ts'
import { importAnswers } from './ipc/import.ts'
import { notebookAnswers } from './ipc/notebook.ts'
import { reviveOnCrash } from './lifecycle/faults.ts'
import { awaitLastWords, type LastWords } from './lifecycle/last-words.ts'
import { installMenu } from './menu/menu.ts'
import { inTurn } from './notebook/in-turn.ts'
import { createKeeper, type NotebookKeeper } from './notebook/keeper.ts'
import { relay } from './notebook/relay.ts'
import { sampleFolder } from './places.ts'
import { createPreferences } from './profile/preferences.ts'
import type { Profile } from './profile/profile.ts'
import { createRecentNotebooks } from './profile/recent-notebooks.ts'
import { createVisits } from './profile/visits.ts'
import { createSample } from './sample/sample.ts'
import type { OwnPages } from './security/own-pages.ts'
import { createWindows, type Windows } from './windows/windows.ts'

export interface App {
  readonly keeper: NotebookKeeper
  readonly windows: Windows
  readonly lastWords: LastWords
}

interface Means {
  readonly host: Host
  readonly profile: Profile
  readonly pages: OwnPages
}

export const assemble = ({ host, profile, pages }: Means): App => {
  // One after the other: what is announced last must be what holds.
  const turn = inTurn()
  const announce = () => void turn(async () => windows.tell('app.changed', await state()))
  const preferences = createPreferences(profile.preferences, announce)
  const recent = createRecentNotebooks(profile.recent, host.now, announce)
  const visits = createVisits(profile.visits, host.now, () => recent.list().map(({ folder }) => folder))
  const menu = installMenu(pages.developing, (window, id) => windows.tellOne(window, 'menu.chosen', { id }))
  const lastWords = awaitLastWords({
    windows: () => windows,
    session: () => keeper.current()?.token ?? null,
  })
  const windows = createWindows({
    page: pages.page,
    inspectable: !app.isPackaged,
    kept: profile.window,
    opened: (window) => {
      menu.follow(window)
      reviveOnCrash(window, Date.now)
      lastWords.awaitBeforeClosing(window)
    },
  })
  const held = holdDrafts()
  const importer = createImporter({ parser: createParser(), held, state: () => keeper.current()?.state ?? null })
  const opened = (session: NotebookSession | null) => {
    const title = session === null ? null : notebookOf(session.state).title
    windows.name(title)
    importer.cancel()
    held.clear()
    if (session === null || title === null) return announce()
    visits.begin(session)
    return recent.opened(session.folder, title)
  }
  const coder = (): AtDesk => {
    const name = preferences.get().coderName
    return profile.coder === null ? name : { id: profile.coder, name }
  }
  const keeper = createKeeper({
    host,
    coder,
    leaving: async () => {
      await lastWords.gather()
      const left = keeper.current()
      if (left !== null) visits.end(left)
    },
    changed: opened,
    heard: relay(windows, recent),
  })
  const exporter = createExporter(host)
  const original = sampleFolder(app.isPackaged ? process.resourcesPath : null)
  const documents = () => app.getPath('documents')
  const sample = createSample({ host, keeper, recent, coder, original, documents })
  const state = async (): Promise<AppState> => ({
    version: app.getVersion(),
    platform: PLATFORMS[process.platform] ?? 'linux',
    preferences: preferences.get(),
    recent: await recent.seen(),
    open: keeper.current()?.folder ?? null,
    session: keeper.current()?.token ?? null,
  })
  openDoor(
    {
      ...appAnswers({ state, preferences, keeper, windows, menu, wrote: exporter.wrote }),
      ...aboutAnswers(),
      ...notebookAnswers({ keeper, recent, visits, lastWords, sample }),
      ...importAnswers({ host, keeper, importer, held, windows }),
      ...exportAnswers({ keeper, exporter }),
    },
    pages.isOurs,
  )
  return { keeper, windows, lastWords }
}

const PLATFORMS: Partial<Record<NodeJS.Platform, AppState['platform']>> = { darwin: 'mac', win32: 'windows' }
