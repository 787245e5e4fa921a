// The order in which the app starts. All imports are static: in an ES module an import that is not awaited would run
// after Electron is ready, and some of this must run before.
import { app, protocol } from 'electron'
import { systemHost } from '#storage/index.ts'
import { type App, assemble } from './assemble.ts'
import { pathNamed } from './lifecycle/command-line.ts'
import { runErrand } from './lifecycle/errand.ts'
import { endOnFault } from './lifecycle/faults.ts'
import { quitOnSignals, saveBeforeQuitting } from './lifecycle/quitting.ts'
import { claimInstance, type Errand, onOpenFile, onSecondStart } from './lifecycle/single-instance.ts'
import { followWindowCount } from './lifecycle/window-count.ts'
import { RENDERER_FOLDER } from './places.ts'
import { placeProfile, readProfile } from './profile/profile.ts'
import { registerScheme, serveWindow } from './protocol/serve.ts'
import { lockContents } from './security/contents.ts'
import { builtPages, developmentPages } from './security/own-pages.ts'
import { closeSessions } from './security/sessions.ts'
import { enableSandbox, quietenChromium } from './security/switches.ts'

const start = async (): Promise<App> => {
  const server = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
  const pages = server === undefined ? builtPages : developmentPages(server)
  enableSandbox()
  quietenChromium(server !== undefined)
  registerScheme()
  lockContents(pages)
  quitOnSignals()

  const host = systemHost()
  const [profile] = await Promise.all([readProfile(host), app.whenReady()])
  closeSessions(pages)
  serveWindow(protocol, RENDERER_FOLDER)
  app.setAboutPanelOptions({ applicationName: app.name, applicationVersion: app.getVersion() })
  const parts = assemble({ host, profile, pages })
  saveBeforeQuitting({ ...parts, profile })
  followWindowCount(parts.windows)
  return parts
}

app.setName('Parallax')
placeProfile()
const path = pathNamed({
  argv: process.argv,
  isDefaultApp: process.defaultApp === true,
  cwd: process.cwd(),
})
if (claimInstance({ path })) {
  const running = start()
  endOnFault(() => running.then((parts) => parts.keeper.current()?.flush()))
  const runLater = (errand: Errand) => void running.then((parts) => runErrand(parts, errand))
  onSecondStart(runLater)
  onOpenFile(runLater)
  runLater({ path })
} else {
  app.exit(0)
}
