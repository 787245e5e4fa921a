// A piece of a web page on the clipboard, put there as a browser puts it: by selecting and copying it in a page.
import { type ElectronApplication, expect } from '@playwright/test'

/** Copies all that a page of this HTML shows. */
export const copyFromPage = async (app: ElectronApplication, html: string): Promise<void> => {
  const foreign = await app.evaluate(async ({ BrowserWindow, clipboard }, shown) => {
    clipboard.clear()
    const window = new BrowserWindow({ show: false })
    await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(shown)}`)
    await window.webContents.executeJavaScript(
      'document.execCommand("selectAll") && document.execCommand("copy")',
      true,
    )
    return window.id
  }, html)
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).not.toBe('')
  await app.evaluate(({ BrowserWindow }, id) => BrowserWindow.fromId(id)?.destroy(), foreign)
}
