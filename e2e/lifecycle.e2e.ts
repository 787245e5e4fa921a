// Starting, stopping and what may go wrong in between: nothing acknowledged is lost, and whoever should be told is told.
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { OPENER } from '#core/disk/index.ts'
import { notebookOf } from '#core/notebook/state.ts'
import { openNotebook } from '#storage/index.ts'
import { ask } from './ask.ts'
import { freshFolder, launchApp } from './launch.ts'
import { briefPage } from './pages/brief.ts'
import { goTo } from './pages/shell.ts'
import { ran, sessionOf, told } from './told.ts'

let folder = ''
test.beforeEach(async () => {
  folder = await freshFolder('lifecycle')
})
test.afterEach(() => rm(folder, { recursive: true, force: true }))

const notebook = () => join(folder, 'notebook')

const launchOn = async (opened?: string): Promise<{ app: ElectronApplication; page: Page }> => {
  const app = await launchApp({
    profile: join(folder, 'profile'),
    ...(opened === undefined ? {} : { notebook: opened }),
  })
  const page = await app.firstWindow()
  await page.waitForLoadState('load')
  return { app, page }
}

const titleOnDisk = async (path: string): Promise<string> => {
  const opened = await openNotebook(path, { coder: 'Reader', access: 'read' })
  return opened.ok ? notebookOf(opened.value.state).title : opened.failure.message
}

const ended = (app: ElectronApplication): Promise<void> =>
  new Promise((resolve) => app.process().once('exit', () => resolve()))

const openSession = async (page: Page) => ({ session: await sessionOf(page) })

const closeWindow = async (app: ElectronApplication): Promise<void> => {
  const end = ended(app)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await end
}

/** Message boxes are answered with the next of these buttons, and what they say is kept. */
const answerBoxes = (app: ElectronApplication, ...buttons: number[]) =>
  app.evaluate(({ dialog }, answers) => {
    const said: string[] = []
    Reflect.set(globalThis, 'said', said)
    const answer = async (...given: unknown[]) => {
      const options = given.at(-1)
      said.push(typeof options === 'object' && options !== null ? String(Reflect.get(options, 'detail')) : '')
      return { response: answers.shift() ?? 0, checkboxChecked: false }
    }
    Reflect.set(dialog, 'showMessageBox', answer)
  }, buttons)
const said = (app: ElectronApplication): Promise<string[]> => app.evaluate(() => Reflect.get(globalThis, 'said'))

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  test(`${signal} ends the app with everything saved and the notebook free`, async () => {
    const { app, page } = await launchOn()
    await ask(page, 'notebook.create', { folder: notebook(), title: 'Ferry' })
    await ran(page, 'notebook.rename', { title: 'Harbour' })
    const end = ended(app)
    app.process().kill(signal)
    await end
    expect(await titleOnDisk(notebook())).toBe('Harbour')
    const again = await openNotebook(notebook(), { coder: 'Reader' })
    expect(again.ok && again.value.readOnly).toBeNull()
    if (again.ok) await again.value.close()
  })

test('a failed save holds up quitting until the user says otherwise', async () => {
  const { app, page } = await launchOn()
  await ask(page, 'notebook.create', { folder: notebook(), title: 'Ferry' })
  await rm(notebook(), { recursive: true })
  await writeFile(notebook(), 'a file stands where the notebook was')
  await ran(page, 'notebook.rename', { title: 'Harbour' })
  const [again, stay, leave] = [0, 1, 2]
  await answerBoxes(app, again, stay)
  await app.evaluate(({ app: electron }) => electron.quit())
  await expect.poll(() => said(app)).toHaveLength(2)
  expect((await said(app))[0]).toContain('If you quit now, they are lost')
  expect(await ask(page, 'notebook.snapshot', null)).toMatchObject({ ok: true })
  await answerBoxes(app, leave)
  const end = ended(app)
  await app.evaluate(({ app: electron }) => electron.quit())
  await end
})

test('a page whose process is gone is opened again, and that is said', async () => {
  const { app, page } = await launchOn()
  await ask(page, 'notebook.create', { folder: notebook(), title: 'Ferry' })
  await answerBoxes(app)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
  await expect.poll(() => said(app)).toEqual([expect.stringContaining('Everything marked as saved is there')])
  const open = () =>
    app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (contents === undefined || contents.isCrashed() || contents.isLoading()) return null
      const state: unknown = await contents.executeJavaScript(`parallax.ask('app.state', null).then(JSON.parse)`)
      return state
    })
  await expect.poll(open).toMatchObject({ ok: true, value: { open: notebook() } })
  await app.close()
})

test('a fault in a window that nobody waits for is said in it', async () => {
  const { app, page } = await launchOn()
  await page.evaluate(() => void Promise.reject(new Error('planted')))
  await expect(page.getByText('Something went wrong in this window')).toBeVisible()
  await app.close()
})

test('a fault nobody expected ends the app with a sentence, and what was done is saved', async () => {
  const { app, page } = await launchOn()
  await ask(page, 'notebook.create', { folder: notebook(), title: 'Ferry' })
  await ran(page, 'notebook.rename', { title: 'Harbour' })
  const end = new Promise<number | null>((resolve) => app.process().once('exit', resolve))
  let said = ''
  app.process().stderr?.on('data', (text) => {
    said += String(text)
  })
  await app.evaluate(({ dialog }) => {
    dialog.showErrorBox = (title, content) => console.error(`${title}: ${content}`)
    setTimeout(() => {
      throw new Error('planted fault')
    }, 0)
  })
  expect(await end).toBe(1)
  expect(said).toContain('planted fault')
  expect(said).toContain('Parallax has to close: Something went wrong')
  expect(await titleOnDisk(notebook())).toBe('Harbour')
})

test('a second start hands its notebook to the first and ends', async () => {
  const { app, page } = await launchOn()
  await ask(page, 'notebook.create', { folder: notebook(), title: 'Ferry' })
  await told(page, 'notebook.close', await openSession(page))
  const second = await app.evaluate(async ({ app: electron }, path) => {
    const { spawn } = process.getBuiltinModule('node:child_process')
    const switches = process.argv.slice(1).filter((word) => word.startsWith('--') && !word.includes('port'))
    const child = spawn(process.execPath, [...switches, electron.getAppPath(), path], { stdio: 'ignore' })
    return new Promise<number | null>((resolve) => child.once('exit', resolve))
  }, notebook())
  expect(second).toBe(0)
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()))
    .toBe('Ferry — Parallax')
  await app.close()
})

test('the file in a notebook’s folder opens it, on a drop as on a double click', async () => {
  const { app, page } = await launchOn()
  await ask(page, 'notebook.create', { folder: notebook(), title: 'Ferry' })
  await told(page, 'notebook.close', await openSession(page))
  expect(await told(page, 'notebook.open', { folder: join(notebook(), OPENER) })).toEqual({ folder: notebook() })
  await app.close()
})

test('a folder named at the start that is no notebook is said to be none', async () => {
  const { app } = await launchOn()
  await answerBoxes(app)
  await app.evaluate(({ app: electron }, path) => {
    electron.emit('second-instance', {}, [], '', { path })
  }, folder)
  await expect.poll(() => said(app)).toEqual([expect.stringContaining(folder)])
  await app.close()
})

/** Makes a notebook with a brief, and puts the caret at the end of its words. */
const beginWriting = async (page: Page): Promise<void> => {
  await told(page, 'notebook.create', { folder: notebook(), title: 'Ferry' })
  await ran(page, 'brief.add', { title: 'Crossings' })
  await goTo(page, 'Briefs')
  await page.getByText('Crossings').first().click()
  await briefPage(page).text.click()
}

const briefOnDisk = async (path: string): Promise<string> => {
  const opened = await openNotebook(path, { coder: 'Reader', access: 'read' })
  if (!opened.ok) return opened.failure.message
  return JSON.stringify([...opened.value.state.briefTexts.values()].map(({ blocks }) => blocks))
}

const WORDS = 'The last boat leaves Sandrin before the lamps are lit.'

const ENDS: readonly [string, (app: ElectronApplication, page: Page) => Promise<void>][] = [
  ['the app quits', (app) => app.close()],
  ['its window is closed', closeWindow],
  ['the notebook is closed', async (_app, page) => void (await told(page, 'notebook.close', await openSession(page)))],
  [
    'another notebook is made in its place',
    async (_app, page) => void (await told(page, 'notebook.create', { folder: `${notebook()} 2`, title: 'Tower' })),
  ],
]

for (const [what, end] of ENDS)
  test(`words are on the disk when ${what} right after they were typed`, async () => {
    const { app, page } = await launchOn()
    await beginWriting(page)
    await page.keyboard.insertText(WORDS)
    await end(app, page)
    await expect.poll(() => briefOnDisk(notebook())).toContain(WORDS)
    expect(await briefOnDisk(`${notebook()} 2`)).not.toContain(WORDS)
    if (what.startsWith('the notebook') || what.startsWith('another')) await app.close()
  })

test('a draft in a field is on the disk when the app quits right after it was typed', async () => {
  const { app, page } = await launchOn()
  await beginWriting(page)
  await briefPage(page).title.fill('Crossings at night')
  await app.close()
  const opened = await openNotebook(notebook(), { coder: 'Reader', access: 'read' })
  expect(opened.ok && [...opened.value.state.briefs.values()].map(({ title }) => title)).toEqual(['Crossings at night'])
})

test('what was meant for a notebook that has been closed lands in no other', async () => {
  const { app, page } = await launchOn()
  await told(page, 'notebook.create', { folder: notebook(), title: 'Ferry' })
  const { session } = await openSession(page)
  await told(page, 'notebook.create', { folder: `${notebook()} 2`, title: 'Tower' })
  const late = { session, id: 'notebook.rename', input: { title: 'Harbour' } }
  for (const [channel, input] of [
    ['notebook.run', late],
    ['notebook.undo', { session }],
    ['notebook.redo', { session }],
    ['notebook.close', { session }],
  ] as const)
    expect(await ask(page, channel, input)).toMatchObject({ failure: { code: 'not-open' } })
  await app.close()
  expect([await titleOnDisk(notebook()), await titleOnDisk(`${notebook()} 2`)]).toEqual(['Ferry', 'Tower'])
})

test('a window that does not answer is closed nevertheless', async () => {
  const { app, page } = await launchOn()
  await told(page, 'notebook.create', { folder: notebook(), title: 'Ferry' })
  const end = ended(app)
  void page
    .evaluate(() => {
      for (;;) if (Date.now() === 0) break
    })
    .catch(() => undefined)
  await app.evaluate(({ app: electron }) => electron.quit())
  await end
  expect(await titleOnDisk(notebook())).toBe('Ferry')
})

test('a coder who takes another name stays one person, in every notebook', async () => {
  const { app, page } = await launchOn()
  await told(page, 'notebook.create', { folder: notebook(), title: 'Ferry' })
  await told(page, 'notebook.create', { folder: `${notebook()} 2`, title: 'Tower' })
  const before = (await told(page, 'notebook.snapshot', null)).coder
  await told(page, 'app.setPreferences', { coderName: 'Asa Brandt' })
  const renamed = [{ id: before, name: 'Asa Brandt' }]
  expect((await told(page, 'notebook.snapshot', null)).tables.coders).toEqual(renamed)
  await told(page, 'notebook.open', { folder: notebook() })
  expect(await told(page, 'notebook.snapshot', null)).toMatchObject({ coder: before, tables: { coders: renamed } })
  await app.close()
  const again = await launchOn(notebook())
  await expect.poll(() => sessionOf(again.page)).not.toContain('no notebook')
  expect(await told(again.page, 'notebook.snapshot', null)).toMatchObject({
    coder: before,
    tables: { coders: renamed },
  })
  await again.app.close()
})
