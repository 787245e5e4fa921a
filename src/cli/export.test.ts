// What leaves a notebook by the command line: claims and briefs, in each format, and where they may not go.
import { access, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { cliDesk } from './testing/desk.ts'

const { cli, json, withArticles, opened, inFolder } = cliDesk()

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
      rows: [{ file: inFolder('a.md'), what: 'brief', format: 'markdown' }],
    })
    expect(await readFile(inFolder('a.md'), 'utf8')).toMatch(/^# Who pays\?\n\n> Port Alder will pay\n/)
    expect(await cli(...brief, '--brief', 'brf-gone0000', '--out', 'a.md')).toMatchObject({ code: 1 })
  })
  test('writes HTML and claims', async () => {
    const { first } = await withBriefs()
    await cli('export', 'book', '--what', 'brief', '--format', 'html', '--brief', first, '--out', 'a.html')
    expect(await readFile(inFolder('a.html'), 'utf8')).toMatch(/^<!doctype html>/)
    await cli('export', 'book', '--what', 'claims', '--format', 'json', '--out', 'a.json')
    expect(JSON.parse(await readFile(inFolder('a.json'), 'utf8'))).toMatchObject({ claims: { length: 1 } })
    await cli('export', 'book', '--what', 'claims', '--format', 'csv', '--out', 'a.csv')
    expect((await readFile(inFolder('a.csv'), 'utf8')).split('\r\n')).toHaveLength(3)
  })
  test('never writes into the notebook, nor where it cannot', async () => {
    await withArticles()
    const claims = ['export', 'book', '--what', 'claims', '--format', 'json', '--out'] as const
    const before = await readFile(inFolder('book/notebook.json'), 'utf8')
    for (const inside of ['book/notebook.json', 'book/new.json', 'book/../book/sources/x.json'])
      expect(await cli(...claims, inside)).toMatchObject({ code: 1, err: expect.stringMatching(/inside the notebook/) })
    expect(await readFile(inFolder('book/notebook.json'), 'utf8')).toBe(before)
    expect(await cli(...claims, 'no/such/folder.json')).toMatchObject({ code: 1, err: expect.stringMatching(/\.\n$/) })
    await expect(access(inFolder('no'))).rejects.toThrow()
  })
  test('a notebook without a brief says so', async () => {
    await withArticles()
    expect(await cli(...brief, '--out', 'a.md')).toMatchObject({ code: 1, err: expect.stringMatching(/no brief/) })
  })
})
