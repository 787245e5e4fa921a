// Files as they come: in old encodings, twice, from right to left, and broken.
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app-fixture.ts'
import { dropFiles, importSheet } from './pages/import-sheet.ts'
import { articleRow } from './pages/library.ts'
import { reader } from './pages/reader.ts'
import { goTo } from './pages/shell.ts'
import { newNotebook } from './pages/welcome.ts'
import { articleFile } from './prepared-notebook.ts'

/** Where Windows-1254 parts from the Latin-1 that Node writes. */
const TURKISH: Readonly<Record<string, number>> = {
  ğ: 0xf0,
  Ğ: 0xd0,
  ı: 0xfd,
  İ: 0xdd,
  ş: 0xfe,
  Ş: 0xde,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
}

const windows1254 = (text: string): Buffer =>
  Buffer.from([...text].map((letter) => TURKISH[letter] ?? Buffer.from(letter, 'latin1')[0] ?? 0x3f))

const UNCLOSED = `<html><head><title>Ferry replaces the night train</title><body><div><h1>Ferry replaces the night train
<p>A ferry left Halvik on Sunday with forty passengers <b>and a piano.<p>It came back on Monday &mdash; without the piano
&amp; with nobody to say why.<ul><li>The pier was wet<li>The piano was not</div><script>alert(1)<table><tr><td>Crossings`

test('files in old encodings, the same text twice, a page that is broken', async ({ desk }) => {
  const app = await desk.start()
  const { page } = app
  await newNotebook(app, 'The night line', desk.folder)
  const found = importSheet(page)

  await test.step('the encoding is guessed, shown, and can be changed', async () => {
    const file = join(desk.folder, 'turkish.txt')
    await writeFile(file, windows1254(await readFile(articleFile('sahil-postasi.txt'), 'utf8')))
    await dropFiles(page, [file])
    await expect(found.field('Title')).toHaveValue('Gece treni için son sefer ekimde')
    const encoding = found.sheet.getByRole('button', { name: /Letters read as/ })
    await expect(encoding).toContainText('Turkish (Windows-1254)')
    await encoding.click()
    await page.getByRole('option', { name: 'Cyrillic (Windows-1251)' }).click()
    await expect(found.field('Title')).not.toHaveValue(/için/)
    await expect(found.sheet.getByText('Letters read as (chosen by you)')).toBeVisible()
    await encoding.click()
    await page.getByRole('option', { name: 'Turkish (Windows-1254)' }).click()
    await expect(found.field('Author')).toHaveValue('Defne Işıklar')
    await found.add()
    await expect(reader(page).text).toContainText('Yazan: Defne Işıklar')
  })

  await test.step('the same text under another name and encoding is noticed, and left out unless asked for', async () => {
    const again = join(desk.folder, 'again.txt')
    await copyFile(articleFile('sahil-postasi.txt'), again)
    await dropFiles(page, [again, articleFile('sawt-al-sahil.md')])
    await expect(found.stateOf('again.txt')).toContainText('In the notebook already')
    await found.look('again.txt')
    await expect(found.sheet.getByText('The same text is in the notebook already')).toBeVisible()
    await expect(found.sheet.getByRole('button', { name: 'Import 1 article' })).toBeEnabled()
    await found.look('sawt-al-sahil.md')
    await expect(found.field('Address')).toHaveValue('https://sawt.example/2031/night-train')
    await found.add()
  })

  await test.step('words from right to left are marked as they are read', async () => {
    const { claim, live, text } = reader(page)
    await expect(text.getByRole('heading')).toHaveCSS('direction', 'rtl')
    await claim('القطار الليلي إلى هالفيك')
    await expect(live).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('a broken page is read as a browser would', async () => {
    const broken = join(desk.folder, 'broken.html')
    await writeFile(broken, UNCLOSED)
    await dropFiles(page, [broken])
    await expect(found.field('Title')).toHaveValue('Ferry replaces the night train')
    await found.add()
    const { text } = reader(page)
    await expect(text).toContainText('It came back on Monday — without the piano & with nobody to say why.')
    await expect(text.getByRole('listitem').first()).toHaveText('The pier was wet')
    await expect(text).not.toContainText('alert')
  })

  await goTo(page, 'Library')
  await expect(articleRow(page, 'Gece treni')).toHaveCount(1)
})
