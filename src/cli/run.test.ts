// The command line in this process, on real folders: every command, how it ends, and what it says where.
import { access, chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openNotebook } from '#storage/index.ts'
import { run } from './run.ts'

const GAZETTE =
  'Council backs summer ferry\n\nPort Alder will pay for a daily boat until autumn, the council decided.\n'
const COURIER = '# Sandrin waits for word\n\nIslanders have heard promises before.\n'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const cli = async (...args: string[]) => {
  const out: string[] = []
  const err: string[] = []
  const code = await run(args, {
    folder,
    coder: 'Ada',
    width: null,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  })
  return { code, out: out.join(''), err: err.join('') }
}
const json = async (...args: string[]) => {
  const ran = await cli(...args, '--json')
  return { ...ran, rows: JSON.parse(ran.out) as Record<string, unknown>[] }
}
const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content)
const withArticles = async () => {
  await cli('new', 'book', '--title', 'Ferry')
  await put('gazette.txt', GAZETTE)
  await put('courier.md', COURIER)
  return json('import', 'book', 'gazette.txt', 'courier.md')
}
const opened = async () => {
  const session = await openNotebook(join(folder, 'book'), { coder: 'Ada' })
  if (!session.ok) throw new Error(session.failure.message)
  return session.value
}

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
      await mkdir(join(folder, 'plain'))
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
    expect({ code, rows }).toMatchObject({ code: 0, rows: [{ folder: join(folder, 'book'), title: 'Ferry' }] })
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
const withBriefs = async () => {
  await withArticles()
  const session = await opened()
  const article = [...session.state.articles.values()].find(({ title }) => title.startsWith('Council'))!
  const [version] = article.versions
  const quote = 'Port Alder will pay'
  const anchor = { quote, before: '', after: '', start: 27, end: 27 + quote.length, textHash: version!.hash }
  session.run('claim.create', { article: article.id, passages: [{ role: 'content', anchor }] })
  const [claim] = session.state.claims.keys()
  const citation = { kind: 'citation', target: claim!, words: quote, from: '' } as const
  const [first, second] = ['Who pays?', 'Who sails?'].map((title) => {
    const ran = session.run('brief.add', { title, blocks: [{ id: 'blk-00000001', kind: 'claim-quote', citation }] })
    return ran.ok ? ran.value.made[0]! : ''
  })
  await session.close()
  return { first: first!, second: second! }
}

describe('claims', () => {
  test('gives each claim with names for ids', async () => {
    await withBriefs()
    expect((await json('claims', 'book')).rows).toMatchObject([
      { words: 'Port Alder will pay', voice: 'unset', article: { title: 'Council backs summer ferry', outlet: null } },
    ])
    expect((await cli('claims', 'book')).out).toMatch(/Port Alder will pay +not yet said +– +Council backs/)
  })
})

describe('export', () => {
  const brief = ['export', 'book', '--what', 'brief', '--format', 'markdown'] as const

  test('says in its help what cannot be left out', async () => {
    const { out } = await cli('export', '--help')
    expect(out).toContain('export NOTEBOOK --what brief|claims --format F [--brief ID] --out FILE [--json]')
  })
  test('writes the one brief there is, or the one that is named', async () => {
    const { first, second } = await withBriefs()
    const unsure = await cli(...brief, '--out', 'a.md')
    expect(unsure).toMatchObject({ code: 1, err: expect.stringContaining(`--brief ${second} (“Who sails?”)`) })
    expect(await json(...brief, '--brief', first, '--out', 'a.md')).toMatchObject({
      code: 0,
      rows: [{ file: join(folder, 'a.md'), what: 'brief', format: 'markdown' }],
    })
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toMatch(/^# Who pays\?\n\n> Port Alder will pay\n/)
    expect(await cli(...brief, '--brief', 'brf-gone0000', '--out', 'a.md')).toMatchObject({ code: 1 })
  })
  test('writes HTML and claims', async () => {
    const { first } = await withBriefs()
    await cli('export', 'book', '--what', 'brief', '--format', 'html', '--brief', first, '--out', 'a.html')
    expect(await readFile(join(folder, 'a.html'), 'utf8')).toMatch(/^<!doctype html>/)
    await cli('export', 'book', '--what', 'claims', '--format', 'json', '--out', 'a.json')
    expect(JSON.parse(await readFile(join(folder, 'a.json'), 'utf8'))).toMatchObject({ claims: { length: 1 } })
    await cli('export', 'book', '--what', 'claims', '--format', 'csv', '--out', 'a.csv')
    expect((await readFile(join(folder, 'a.csv'), 'utf8')).split('\r\n')).toHaveLength(3)
  })
  test('never writes into the notebook, nor where it cannot', async () => {
    await withArticles()
    const claims = ['export', 'book', '--what', 'claims', '--format', 'json', '--out'] as const
    const before = await readFile(join(folder, 'book/notebook.json'), 'utf8')
    for (const inside of ['book/notebook.json', 'book/new.json', 'book/../book/sources/x.json'])
      expect(await cli(...claims, inside)).toMatchObject({ code: 1, err: expect.stringMatching(/inside the notebook/) })
    expect(await readFile(join(folder, 'book/notebook.json'), 'utf8')).toBe(before)
    expect(await cli(...claims, 'no/such/folder.json')).toMatchObject({ code: 1, err: expect.stringMatching(/\.\n$/) })
    await expect(access(join(folder, 'no'))).rejects.toThrow()
  })
  test('a notebook without a brief says so', async () => {
    await withArticles()
    expect(await cli(...brief, '--out', 'a.md')).toMatchObject({ code: 1, err: expect.stringMatching(/no brief/) })
  })
})

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
    const file = join(folder, `book/articles/${String(article!.id)}.text/${version!.id}.json`)
    await writeFile(file, (await readFile(file, 'utf8')).replace('daily', 'weekly'))
    expect(await cli('check', 'book')).toMatchObject({ code: 1, out: expect.stringMatching(/words have been changed/) })
  })
})

test('a notebook that cannot be written to is read, and refuses to import', async () => {
  await withArticles()
  await chmod(join(folder, 'book'), 0o500)
  const ran = await json('import', 'book', 'gazette.txt', '--again')
  await chmod(join(folder, 'book'), 0o700)
  // The superuser writes anywhere.
  expect(ran.code).toBe(process.getuid?.() === 0 ? 0 : 1)
})
