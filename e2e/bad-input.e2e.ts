// What cannot be read or written: each time a sentence with the file, the cause and the remedy, and nothing that was
// saved is any different.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app-fixture.ts'
import { answerMessages, chooseInDialog, messagesShown } from './dialogs.ts'
import { folderState } from './folder-state.ts'
import { copyKeptNotebook } from './kept-notebook.ts'
import { briefPage } from './pages/brief.ts'
import { dropFiles, importSheet } from './pages/import-sheet.ts'
import { notices, rail } from './pages/shell.ts'
import { newNotebook, openNotebook } from './pages/welcome.ts'
import { closedToWriting, smallDisk } from './small-disk.ts'

test('files that are no articles are refused one by one, and nothing is imported', async ({ desk }) => {
  const app = await desk.start()
  const { page } = app
  await newNotebook(app, 'Refusals', desk.folder)
  const before = await folderState(desk.folder)
  const files = {
    'huge.txt': Buffer.alloc(20_000_001, 'The night train. '),
    'empty.txt': Buffer.alloc(0),
    'blank.txt': Buffer.from('  \n\n \t'),
    'picture.txt': Buffer.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1,
    ]),
  }
  const sentences = {
    'huge.txt': /“huge\.txt” was not imported: it is 20\.1 MB large.*Import the part you need/,
    'empty.txt': /“empty\.txt” was not imported: it is empty\. Check that it was saved/,
    'blank.txt': /“blank\.txt” was not imported: it holds nothing but blanks\. Check/,
    'picture.txt': /“picture\.txt” was not imported: it is not a text file\. It seems to be .*\. ./,
  }
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(desk.folder, name), bytes)
  await dropFiles(
    page,
    Object.keys(files).map((name) => join(desk.folder, name)),
  )
  const found = importSheet(page)
  for (const [name, sentence] of Object.entries(sentences)) {
    await expect(found.stateOf(name)).toContainText('Could not be read')
    await found.look(name)
    await expect(found.sheet.getByText(sentence)).toBeVisible()
  }
  await expect(found.sheet.getByRole('button', { name: 'Import 0 articles' })).toBeDisabled()
  await found.sheet.getByRole('button', { name: 'Cancel' }).click()
  await dropFiles(page, [join(desk.folder, 'empty.txt')])
  await expect(found.sheet.getByText(sentences['empty.txt'])).toBeVisible()
  await found.sheet.getByRole('button', { name: 'Cancel' }).click()
  const after = await folderState(desk.folder)
  expect(Object.keys(after).filter((name) => !(name in files))).toEqual(Object.keys(before))
  for (const name of Object.keys(before)) expect(after[name], name).toBe(before[name])
})

test('folders that are no notebooks are left as they are', async ({ desk }) => {
  const app = await desk.start()
  const { electron, page } = app
  await writeFile(join(desk.folder, 'shopping.txt'), 'Bread')
  const before = await folderState(desk.folder)
  await openNotebook(app, desk.folder)
  await expect(notices(page)).toContainText([
    new RegExp(`“${desk.folder}” is not a notebook: it has no file notebook\\.json\\. Choose`),
  ])
  await openNotebook(app, join(desk.folder, 'gone'))
  await expect(notices(page)).toContainText([/There is no folder “.*gone”\. It may have been moved/])
  expect(await folderState(desk.folder)).toEqual(before)
  await chooseInDialog(electron)
  await page.getByRole('button', { name: 'Open a notebook' }).click()
  await expect(page.getByRole('heading', { name: 'Parallax' })).toBeVisible()
})

test('a folder named on the command line that is no notebook is told of in a box', async ({ desk }) => {
  const { electron, page } = await desk.start()
  await answerMessages(electron, 'OK')
  await electron.evaluate(({ app }, folder) => {
    app.emit('second-instance', {}, [], '', { path: folder })
  }, desk.folder)
  await expect.poll(() => messagesShown(electron)).toHaveLength(1)
  expect(await messagesShown(electron)).toEqual([expect.stringContaining('is not a notebook')])
  await expect(page.getByRole('heading', { name: 'Parallax' })).toBeVisible()
})

test('a damaged file is set aside whole, and the rest is opened', async ({ desk }) => {
  const folder = join(desk.folder, 'notebook')
  await copyKeptNotebook(folder)
  const [file = ''] = await readdir(join(folder, 'claims'))
  const whole = await readFile(join(folder, 'claims', file))
  await writeFile(join(folder, 'claims', file), whole.subarray(0, whole.length / 2))
  const before = await folderState(folder)
  const { page } = await desk.start(folder)
  const problem = page.getByRole('alert')
  await expect(problem).toContainText(`claims/${file}`)
  await expect(problem).toContainText(
    'everything else was opened. To restore it, close the notebook and put a sound copy',
  )
  await expect(rail(page).getByRole('button', { name: /^Library/ })).toContainText('2')
  const after = await folderState(folder)
  expect(Object.values(after)).toContain(before[`claims/${file}`])
  for (const [name, hash] of Object.entries(before))
    if (!name.endsWith(file) && name !== 'notebook.json' && name !== 'codebook.json')
      expect(after[name], name).toBe(hash)
})

test('a notebook of a newer Parallax is read and not changed', async ({ desk }) => {
  const folder = join(desk.folder, 'notebook')
  await copyKeptNotebook(folder)
  const header = JSON.parse(await readFile(join(folder, 'notebook.json'), 'utf8'))
  await writeFile(join(folder, 'notebook.json'), JSON.stringify({ ...header, version: 99 }))
  const before = await folderState(folder)
  const app = await desk.start()
  await openNotebook(app, folder)
  await expect(rail(app.page)).toContainText('was made by a newer Parallax. It can be read here, not changed: update')
  await expect(app.page.getByRole('button', { name: 'Import…' })).toHaveCount(0)
  await app.page.keyboard.press('Control+Shift+O')
  await expect(importSheet(app.page).sheet).toHaveCount(0)
  await app.quit()
  expect(await folderState(folder)).toEqual(before)
})

if (closedToWriting !== null) {
  const close = closedToWriting
  test('a notebook without write permission is open for reading, and says why', async ({ desk }) => {
    const folder = join(desk.folder, 'notebook')
    await copyKeptNotebook(folder)
    const before = await folderState(folder)
    const closed = close(folder)
    try {
      const app = await desk.start(folder)
      await expect(rail(app.page)).toContainText(
        /The notebook “.*notebook” cannot be written to, so it is open for reading only\. .*(?:read-only|permission).*Co?/,
      )
      await app.quit()
    } finally {
      closed.release()
    }
    expect(await folderState(folder)).toEqual(before)
  })
}

if (smallDisk !== null) {
  const makeDisk = smallDisk
  test('a full disk is told of, holds up quitting, and keeps what was saved', async ({ desk }) => {
    const disk = makeDisk(join(desk.folder, 'disk'), 256 * 1024)
    try {
      const app = await desk.start()
      const { electron, page } = app
      await newNotebook(app, 'Full', disk.folder)
      await expect(rail(page).getByText(/^Saved/)).toBeVisible()
      const folder = join(disk.folder, 'Full')
      const before = await folderState(folder)
      const filler = join(disk.folder, 'filler')
      await writeFile(filler, Buffer.alloc(1024 * 1024)).catch(() => undefined)
      await page.keyboard.press('Control+K')
      await page.keyboard.type('New brief')
      await page.keyboard.press('Enter')
      await expect(briefPage(page).title).toBeFocused()
      await page.keyboard.type('Written on a full disk\n')
      await expect(page.getByRole('alert')).toContainText(
        /Not saved\. Could not .* There is no room left on the disk\. Free some space\. Parallax tries again by itself\./,
      )
      expect(await folderState(folder)).toEqual(before)
      await answerMessages(electron, 'Do not quit')
      await electron.evaluate(({ app: it }) => it.quit())
      await expect.poll(() => messagesShown(electron)).toHaveLength(1)
      await writeFile(filler, '')
      await expect(rail(page).getByText(/^Saved/)).toBeVisible()
      await app.quit()
      const [brief = ''] = await readdir(join(folder, 'briefs'))
      expect(await readFile(join(folder, 'briefs', brief), 'utf8')).toContain('Written on a full disk')
    } finally {
      disk.release()
    }
  })
}
