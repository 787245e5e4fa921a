// The least app there can be: a window of the size that ours has, with a page that answers a click.
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

app.on('window-all-closed', () => app.quit())
// Not awaited: Electron is ready only once this module has been run to its end.
app
  .whenReady()
  .then(() => new BrowserWindow({ width: 1360, height: 880 }).loadFile(join(import.meta.dirname, 'index.html')))
