// The command line in this process, on real folders: every command, how it ends, and what it says where.
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { cliDesk, GAZETTE } from './testing/desk.ts'

const { cli, json, put, withArticles, opened, inFolder } = cliDesk()

describe('the command line as a whole', () => {
  test('without a command it shows what there is, and that this was no command', async () => {
    const { code, out, err } = await cli()
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('import NOTEBOOK FILE…')
  })
  test.each([[['--help']], [['-h']], [['help']]])('%j shows the help and ends well', async (args) => {
    const { code, out, err } = await cli(...args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const name of ['new', 'import', 'articles', 'claims', 'export', 'check']) expect(out).toContain(`  ${name} `)
  })
  test.each(['new', 'import', 'articles', 'claims', 'export', 'check'])('%s has help of its own', async (name) => {
    const { code, out } = await cli(name, '--help')
    expect(code).toBe(0)
    expect(out).toContain(`Usage: parallax ${name} `)
    expect(await cli('help', name)).toMatchObject({ code: 0, out })
  })
  test.each([
    [['sail'], /“sail” is not a command/],
    [['articles'], /“articles” needs more: articles NOTEBOOK\./],
    [['articles', 'a', 'b'], /more than it takes/],
    [['articles', 'a', '--loud'], /--loud is not an option of “articles”/],
    [['articles', 'a', '--constructor'], /--constructor is not an option/],
    [['articles', 'a', '--text=yes'], /--text stands alone/],
    [['new', 'a', '--title'], /--title needs a value: --title T\./],
    [['new', 'a', '--title', '--json'], /--title needs a value/],
    [['new', 'a', '--title', ' '], /needs a title/],
    [['import', 'a'], /“import” needs more/],
    [['export', 'a', '--what', 'poem'], /--what brief or --what claims/],
    [['export', 'a', '--what', 'brief', '--format', 'json', '--out', 'x'], /--format markdown or --format html/],
    [['export', 'a', '--what', 'claims', '--format', 'json'], /--out FILE/],
    [['export', 'a', '--what', 'claims', '--format', 'json', '--out', 'x', '--brief', 'b'], /goes with --what brief/],
  ])('%j is misuse, said in a sentence', async (args, message) => {
    const { code, out, err } = await cli(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
  test.each(['articles', 'claims', 'check', 'import'])(
    '%s of what is no notebook fails in a sentence',
    async (name) => {
      await mkdir(inFolder('plain'))
      for (const place of ['plain', 'missing']) {
        const { code, rows, err } = await json(name, place, ...(name === 'import' ? ['a.txt'] : []))
        expect({ code, rows }).toEqual({ code: 1, rows: [] })
        expect(err).toMatch(new RegExp(`${place}.*\\.\\n$`))
        expect(err).not.toMatch(/\bat .*:\d+/)
      }
    },
  )
})

describe('new', () => {
  test('makes a notebook and says where', async () => {
    const { code, rows } = await json('new', 'book', '--title', 'Ferry')
    expect({ code, rows }).toMatchObject({ code: 0, rows: [{ folder: inFolder('book'), title: 'Ferry' }] })
    expect(await cli('check', 'book')).toMatchObject({ code: 0, out: 'The notebook is sound.\n' })
  })
  test('names it after its folder, and refuses one that is not empty', async () => {
    expect(await cli('new', 'deep/book')).toMatchObject({ code: 0, out: expect.stringContaining('“book”') })
    expect(await cli('new', 'deep/book')).toMatchObject({ code: 1, err: expect.stringMatching(/already.*\.\n$/) })
  })
})

describe('import', () => {
  test('adds each file with a result of its own, and tells its progress apart', async () => {
    const { code, rows, err } = await withArticles()
    expect(code).toBe(0)
    expect(rows).toMatchObject([
      { file: 'gazette.txt', status: 'added', title: 'Council backs summer ferry', message: null },
      { file: 'courier.md', status: 'added', title: 'Sandrin waits for word', message: null },
    ])
    expect(err).toBe('1 of 2: gazette.txt\n2 of 2: courier.md\n')
    expect(await json('check', 'book')).toMatchObject({ code: 0, rows: [] })
  })
  test('goes on past files that fail, says why, and fails', async () => {
    await cli('new', 'book')
    await put('empty.txt', '')
    await put('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))
    await put('gazette.txt', GAZETTE)
    const { code, rows } = await json('import', 'book', 'empty.txt', 'gone.txt', '.', 'picture.txt', 'gazette.txt')
    expect(code).toBe(1)
    expect(rows.map(({ status }) => status)).toEqual(['failed', 'failed', 'failed', 'failed', 'added'])
    for (const row of rows.slice(0, 4)) expect(row.message).toMatch(/\.$/)
    expect((await json('articles', 'book')).rows).toHaveLength(1)
  })
  test('notices a text that is there already, unless told to add it again', async () => {
    await withArticles()
    await put('copy.txt', GAZETTE)
    const twice = await json('import', 'book', 'copy.txt')
    expect(twice).toMatchObject({ code: 0, rows: [{ status: 'skipped', title: 'Council backs summer ferry' }] })
    expect(twice.rows[0]!.message).toMatch(/same text.*--again/)
    expect(await json('import', 'book', 'copy.txt', '--again')).toMatchObject({ code: 0, rows: [{ status: 'added' }] })
    expect((await json('articles', 'book')).rows).toHaveLength(3)
  })
  test('is refused while the notebook is open elsewhere; reading is not', async () => {
    await withArticles()
    const session = await opened()
    const { code, rows, err } = await json('import', 'book', 'gazette.txt', '--again')
    expect({ code, rows }).toEqual({ code: 1, rows: [] })
    expect(err).toMatch(/open.*\.\n$/)
    expect(await json('articles', 'book')).toMatchObject({ code: 0, rows: { length: 2 } })
    await session.close()
    expect(await json('import', 'book', 'gazette.txt', '--again')).toMatchObject({ code: 0 })
  })
  test('a name that carries control characters cannot reach the screen', async () => {
    await cli('new', 'book')
    const { err, out } = await cli('import', 'book', 'no\u001b[2Jfile.txt')
    expect(err + out).not.toContain('\u001b')
  })
})

describe('articles', () => {
  test('gives rows with everything that is known', async () => {
    await withArticles()
    const { rows } = await json('articles', 'book')
    expect(rows).toHaveLength(2)
    expect(Object.keys(rows[0]!)).toEqual([
      'id',
      'title',
      'outlet',
      'author',
      'published',
      'language',
      'url',
      'originalName',
    ])
    expect(rows.find(({ originalName }) => originalName === 'gazette.txt')).toMatchObject({
      title: 'Council backs summer ferry',
      outlet: null,
      author: null,
      url: null,
    })
  })
  test('gives texts when asked to', async () => {
    await withArticles()
    const { rows } = await json('articles', 'book', '--text')
    expect(rows.map(({ text }) => text)).toContain(
      'Council backs summer ferry\nPort Alder will pay for a daily boat until autumn, the council decided.',
    )
    const { out } = await cli('articles', 'book', '--text')
    expect(out).toContain('Islanders have heard promises before.')
  })
  test('an empty notebook says what comes next, and as JSON is an empty array', async () => {
    await cli('new', 'book')
    expect(await cli('articles', 'book')).toMatchObject({ code: 0, out: expect.stringMatching(/^No articles yet/) })
    expect(await json('articles', 'book')).toMatchObject({ code: 0, rows: [] })
    expect(await json('claims', 'book')).toMatchObject({ code: 0, rows: [] })
  })
  test('a notebook with a damaged file gives the rest, and fails', async () => {
    await withArticles()
    const { rows } = await json('articles', 'book')
    await put(`book/articles/${String(rows[0]!.id)}.json`, '{')
    const rest = await json('articles', 'book')
    expect(rest).toMatchObject({ code: 1, rows: { length: 1 }, err: expect.stringMatching(/not readable as JSON/) })
    expect(await json('check', 'book')).toMatchObject({ code: 1, rows: [{ severity: 'error' }, {}, {}] })
  })
})

/** A claim on the first article and two briefs, as the app would make them. */
describe('check', () => {
  test('finds a text that was changed behind the notebook’s back', async () => {
    const { rows } = await withArticles()
    const [article] = (await json('articles', 'book', '--text')).rows.filter(({ id }) => id === rows[0]!.id)
    const [version] = [
      ...(await opened().then(async (session) => {
        await session.close()
        return session.state.articles.values()
      })),
    ].find(({ id }) => id === article!.id)!.versions
    const file = inFolder(`book/articles/${String(article!.id)}.text/${version!.id}.json`)
    await writeFile(file, (await readFile(file, 'utf8')).replace('daily', 'weekly'))
    expect(await cli('check', 'book')).toMatchObject({ code: 1, out: expect.stringMatching(/words have been changed/) })
  })
})

test('a notebook that cannot be written to is read, and refuses to import', async () => {
  await withArticles()
  await chmod(inFolder('book'), 0o500)
  const ran = await json('import', 'book', 'gazette.txt', '--again')
  await chmod(inFolder('book'), 0o700)
  // The superuser writes anywhere.
  expect(ran.code).toBe(process.getuid?.() === 0 ? 0 : 1)
})
