// The proof in a real spreadsheet, where there is one: LibreOffice opens the file, told to evaluate whatever it takes for
// a formula, and finds none; every text comes out as it went in, in whatever script.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { afterAll, describe, expect, test } from 'vitest'
import { sampleNotebook } from '#core/notebook/testing/sample-notebook.ts'
import { renderClaims } from './index.ts'

const run = promisify(execFile)

/** Comma, quotes, UTF-8, from the first line, and every kind of content recognised: formulas too. */
const READ_ALL = 'CSV:44,34,76,1,,0,false,true,false,false,false,-1,true'

const NOTES = [
  '=1+1',
  '+SUM(A1:A9)',
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '  =1+1',
  'first\n=1+1\nthird, with "quotes"',
  'رسوم العبّارة; =2*3',
  'İskele güvenli mi? 码头 🛟',
]

const folder = await mkdtemp(join(tmpdir(), 'parallax-csv-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Answers null where there is no LibreOffice, or one without its spreadsheet. */
const converted = async (name: string, text: string): Promise<string | null> => {
  const file = join(folder, `${name}.csv`)
  await writeFile(file, text)
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const words = ['--headless', `--infilter=${READ_ALL}`, '--convert-to', 'fods', '--outdir', folder, file]
  try {
    await run('soffice', [profile, ...words])
    return await readFile(join(folder, `${name}.fods`), 'utf8')
  } catch {
    return null
  }
}

/** The cells of a sheet in LibreOffice's own format. */
const cellsOf = (xml: string) => {
  const cells = [...elements(parseFragment(xml))].filter(({ nodeName }) => nodeName === 'table:table-cell')
  return {
    formulas: cells.filter(({ attrs }) => attrs.some((attr) => attr.name === 'table:formula')).length,
    texts: cells.map((cell) =>
      [...elements(cell)]
        .filter(({ nodeName }) => nodeName === 'text:p')
        .map(words)
        .join('\n'),
    ),
  }
}

type Node = DefaultTreeAdapterTypes.ParentNode | DefaultTreeAdapterTypes.ChildNode

function* elements(node: Node): Generator<DefaultTreeAdapterTypes.Element> {
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if ('attrs' in child) yield child
    yield* elements(child)
  }
}

const words = (node: Node): string => {
  if (node.nodeName === 'text:s') {
    const count = 'attrs' in node ? node.attrs.find(({ name }) => name === 'text:c')?.value : undefined
    return ' '.repeat(Number(count ?? 1)) + ('childNodes' in node ? node.childNodes.map(words).join('') : '')
  }
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(words).join('') : ''
}

const unguarded = await converted('unguarded', 'a,b\r\n=1+1,x\r\n')

const ABSENT = 'LibreOffice is not on this machine'

describe('in LibreOffice', () => {
  test('a formula that nobody guards is evaluated: what follows proves something', ({ skip }) => {
    skip(unguarded === null, ABSENT)
    const { formulas, texts } = cellsOf(unguarded ?? '')
    expect(formulas).toBe(1)
    expect(texts).toContain('2')
  })

  test('nothing of an export is', { timeout: 120_000 }, async ({ skip }) => {
    skip(unguarded === null, ABSENT)
    const desk = sampleNotebook()
    const ids = Object.values(desk.claims)
    for (const [at, note] of NOTES.entries()) {
      const id = ids[at % ids.length]!
      if (at < ids.length) desk.run('claim.setNote', { id, note })
    }
    desk.run('point.add', { proposition: NOTES.at(-1)!, claims: [ids[0]!] })
    const { formulas, texts } = cellsOf((await converted('claims', renderClaims(desk.state, 'csv').text)) ?? '')
    expect(formulas).toBe(0)
    for (const note of NOTES.slice(0, ids.length))
      expect(texts.some((text) => text.replaceAll("'", '').trim() === note.replace(/[\t']/g, ' ').trim())).toBe(true)
    expect(texts).toContain(NOTES.at(-1))
    expect(texts).toContain(ids[0])
    expect(texts).toContain('We will not leave the island cut off for another winter')
  })
})
