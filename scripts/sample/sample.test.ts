// The sample in the checkout: made of its sources and of nothing else, sound, and with something in it for every screen.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Claim, currentVersion, type Facet, readingState } from '#core/model/index.ts'
import { allBreaches } from '#core/notebook/invariants.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { checkNotebook, openNotebook } from '#storage/index.ts'
import { buildSample, MATERIAL } from './build-sample.ts'

const root = join(import.meta.dirname, '../..')
const kept = join(root, 'resources/sample')
let scratch = ''
let state: NotebookState

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'sample-'))
  await buildSample(join(root, MATERIAL), join(scratch, 'made'))
  const opened = await openNotebook(join(scratch, 'made'), { coder: 'Reader', access: 'read' })
  if (!opened.ok) throw new Error(opened.failure.message)
  expect(opened.value.problems).toEqual([])
  state = opened.value.state
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

const filesIn = async (folder: string): Promise<Record<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = files.map(async (file) => [file.slice(folder.length), await readFile(file, 'utf8')] as const)
  return Object.fromEntries(await Promise.all(texts))
}

const claims = (): Claim[] => [...state.claims.values()]
const facet = (builtin: Facet['builtin']): Facet['id'] =>
  [...state.facets.values()].find((one) => one.builtin === builtin && builtin !== null)!.id
const codesOf = (id: Facet['id']) => [...state.codes.values()].filter((code) => code.facet === id)
const articles = () => [...state.articles.values()]

test('the sample is what its sources make (npm run sample makes it anew)', async () => {
  const [made, there] = [await filesIn(join(scratch, 'made')), await filesIn(kept)]
  expect(Object.keys(there).sort()).toEqual(Object.keys(made).sort())
  for (const [path, text] of Object.entries(made)) expect(there[path] === text, `${path} is stale`).toBe(true)
})

test('nothing is wrong with it', async () => {
  expect(await checkNotebook(join(scratch, 'made'))).toEqual({ ok: true, value: [] })
  expect(allBreaches(state)).toEqual([])
})

describe('it has something for every screen', () => {
  test('one story in eight texts, three languages, two scripts', () => {
    expect(articles()).toHaveLength(8)
    expect(new Set(articles().map(({ language }) => language))).toEqual(new Set(['en', 'tr', 'ar']))
    expect(articles().filter(({ outlet }) => outlet === null)).toHaveLength(1)
  })

  test('dates of several precisions and grounds, one missing, one text corrected', () => {
    const dates = articles().map(({ published }) => published)
    expect(dates.filter((date) => date === null)).toHaveLength(1)
    expect(new Set(dates.map((date) => date?.value?.length))).toEqual(new Set([undefined, 7, 10, 21]))
    expect(new Set(dates.flatMap((date) => date?.basis ?? []))).toEqual(new Set(['stated', 'metadata']))
    expect(articles().map((article) => currentVersion(article).reason)).toContain('correction')
    expect(articles().flatMap(({ dateMentions }) => dateMentions).length).toBeGreaterThan(7)
  })

  test('coded to the end, but for one that is begun', () => {
    const states = articles().map((article) =>
      readingState(
        article,
        [...state.readings.values()].find((reading) => reading.article === article.id),
      ),
    )
    expect(states.filter((one) => one === 'done')).toHaveLength(7)
    expect(states.filter((one) => one === 'started')).toHaveLength(1)
  })

  test('claims in every voice and form, relayed, joint, in pieces, translated', () => {
    expect(claims().length).toBeGreaterThan(70)
    expect(new Set(claims().map(({ voice }) => voice))).toEqual(new Set(['own', 'attributed', 'unclear']))
    const hops = claims().flatMap(({ attribution }) => attribution)
    expect(new Set(hops.map(({ form }) => form))).toEqual(new Set(['direct', 'indirect', 'mixed']))
    expect(claims().filter(({ attribution }) => attribution.length === 2).length).toBeGreaterThan(2)
    expect(hops.filter(({ sources }) => sources.length > 1).length).toBeGreaterThan(2)
    const inPieces = claims().filter(({ passages }) => passages.filter(({ role }) => role === 'content').length > 1)
    expect(inPieces.length).toBeGreaterThan(5)
    const foreign = claims().filter(({ article }) => state.articles.get(article)?.language !== 'en')
    expect(foreign.every(({ renderings }) => renderings.length === 1)).toBe(true)
    expect(claims().filter(({ note }) => note !== '').length).toBeGreaterThan(20)
  })

  test('every claim has a perspective, a topic or "none", and codes go deep', () => {
    for (const wanted of [facet('perspective'), facet('topic')])
      expect(claims().filter(({ codes }) => !codes.some((coding) => coding.facet === wanted))).toEqual([])
    expect(codesOf(facet('perspective')).every(({ colour }) => colour !== null)).toBe(true)
    expect(codesOf(facet('topic')).some(({ parent }) => parent !== null)).toBe(true)
    expect([...state.facets.values()].filter(({ builtin }) => builtin === null)).toHaveLength(1)
    expect([...state.codes.values()].filter(({ key }) => key !== null).length).toBeGreaterThan(5)
  })

  test('sources of every kind, some unnamed, with offices and other names', () => {
    const sources = [...state.sources.values()]
    expect(new Set(sources.map(({ kind }) => kind)).size).toBe(4)
    expect(sources.filter(({ unnamedIn }) => unnamedIn !== null)).toHaveLength(2)
    expect(sources.filter(({ roles }) => roles.length > 1).length).toBeGreaterThan(1)
  })

  test('points of several outlets, links of several kinds, silences, memos, kept comparisons', () => {
    expect(new Set([...state.points.values()].map(({ status }) => status)).size).toBe(4)
    const links = [...state.links.values()]
    const kinds = ['supports', 'contradicts', 'responds to', 'rewords', 'republishes', 'corrects']
    expect(new Set(links.map(({ kind }) => kind))).toEqual(new Set(kinds))
    expect(links.every(({ reason }) => reason !== '')).toBe(true)
    expect(state.silences.size).toBe(6)
    expect(state.memos.size).toBe(5)
    expect(state.comparisons.size).toBe(4)
  })

  test('a brief that cites claims, points and silences', () => {
    const [brief] = [...state.briefTexts.values()].sort((a, b) => b.blocks.length - a.blocks.length)
    const cited = brief!.blocks.flatMap((block) =>
      block.kind === 'claim-quote'
        ? [block.citation.target]
        : block.content.flatMap((inline) => (inline.kind === 'citation' ? [inline.target] : [])),
    )
    expect(cited.length).toBeGreaterThan(40)
    expect(new Set(cited.map((target) => target.slice(0, 3)))).toEqual(new Set(['clm', 'pnt', 'sil']))
    expect(new Set(brief!.blocks.map(({ kind }) => kind))).toEqual(
      new Set(['heading', 'paragraph', 'list-item', 'claim-quote', 'quote']),
    )
  })
})
