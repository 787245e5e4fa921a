import { describe, expect, test } from 'vitest'
import type { NotebookState } from '../notebook/state.ts'
import { passageOf, sampleNotebook } from '../notebook/testing/sample-notebook.ts'
import { type Matrix, type MatrixChoice, matrixOf } from './matrix.ts'

/** A matrix as lines to read: a header, then "row | cell | cell", claims by their first words. */
const drawn = (state: NotebookState, matrix: Matrix): string[] => {
  const words = (id: Matrix['cells'][number][number]['claims'][number]) =>
    state.claims.get(id)!.passages[0]!.anchor.quote.split(' ').slice(0, 2).join(' ')
  return [
    ['', ...matrix.columns.map((column) => `${column.label} (${column.note})`)].join(' | '),
    ...matrix.rows.map((row, at) =>
      [
        `${'  '.repeat(row.depth)}${row.label} (${row.note})`,
        ...matrix.cells[at]!.map((cell) =>
          cell.state === 'claims' ? cell.claims.map(words).join(', ') : `[${cell.state}]`,
        ),
      ].join(' | '),
    ),
  ]
}

const all = { articles: null, coders: null }

test('topics by outlets: every topic has its row, unknown outlets their own columns, and emptiness says what it is', () => {
  const { state, facets } = sampleNotebook()
  const choice: MatrixChoice = { rows: { by: 'facet', facet: facets.topic }, columns: { by: 'outlet' }, ...all }
  expect(drawn(state, matrixOf(state, choice))).toEqual([
    ' | Alder Gazette (1 article · 3 claims) | Sandrin Courier (1 article · 4 claims) | A letter from the harbour (outlet unknown · 0 claims) | Notice to all residents (outlet unknown · 1 claim)',
    'Money (3 claims) | Port Alder | fares would, thirty new | [not-coded] | [not-coded]',
    'Safety (2 claims) | had found | the pier | [not-coded] | [on-record]',
    '  Lifeboats (0 claims) | [not-coded] | [silent] | [not-coded] | [on-record]',
    'Jobs (1 claim) | [not-coded] | thirty new | [not-coded] | [not-coded]',
    'None (1 claim) | [none] | [none] | [none] | Tickets go',
    'No topic yet (2 claims) | We will | Islanders have | [none] | [none]',
  ])
})

test('outlets by topics is the same, turned', () => {
  const { state, facets } = sampleNotebook()
  const topics = { by: 'facet', facet: facets.topic } as const
  const upright = matrixOf(state, { rows: topics, columns: { by: 'outlet' }, ...all })
  const turned = matrixOf(state, { rows: { by: 'outlet' }, columns: topics, ...all })
  expect(turned.rows).toEqual(upright.columns)
  expect(turned.cells.map((row) => row.map((cell) => cell.state))).toEqual(
    upright.columns.map((_, at) => upright.cells.map((row) => row[at]!.state)),
  )
})

test('speakers: joint ones each have the claim, relays are not heard, and the other voices come last', () => {
  const { state, claims, sources, facets, run } = sampleNotebook()
  run('claim.attribute', {
    ids: [claims.coin],
    voice: 'attributed',
    attribution: [{ sources: [sources.mayor, sources.hale], form: 'mixed', printed: 'both' }],
  })
  run('claim.attribute', { ids: [claims.pier], voice: 'attributed', attribution: [] })
  const choice: MatrixChoice = { rows: { by: 'speaker' }, columns: { by: 'facet', facet: facets.perspective }, ...all }
  expect(drawn(state, matrixOf(state, choice))).toEqual([
    ' | Port Alder (2 claims) | Sandrin (2 claims) | No perspective yet (4 claims)',
    'Lena Orsk (3 claims) | We will | [none] | fares would, the pier',
    'Tomas Hale (2 claims) | [none] | thirty new | the pier',
    'The article’s own voice (1 claim) | Port Alder | [none] | [none]',
    'Unclear (1 claim) | [none] | Islanders have | [none]',
    'Not yet said (2 claims) | [none] | [none] | had found, Tickets go',
  ])
})

test('an unnamed speaker says in which article it is', () => {
  const { state } = sampleNotebook()
  const matrix = matrixOf(state, { rows: { by: 'speaker' }, columns: { by: 'outlet' }, ...all })
  expect(matrix.rows.find((row) => row.label === 'two skippers')?.note).toBe(
    'unnamed, in “Sandrin waits for word on the boat” · 1 claim',
  )
})

test('points are rows too; one that no outlet makes still shows', () => {
  const { state, run } = sampleNotebook()
  run('point.add', { proposition: 'Fares will rise.' })
  expect(
    drawn(state, matrixOf(state, { rows: { by: 'point' }, columns: { by: 'outlet' }, ...all })).slice(1, 3),
  ).toEqual([
    'The pier is safe enough to land at. (1 claim) | had found | [silent] | [not-coded] | [not-coded]',
    'Fares will rise. (0 claims) | [not-coded] | [silent] | [not-coded] | [not-coded]',
  ])
})

describe('an empty cell of an outlet with several articles', () => {
  const { state, articles, topics, facets, sources, coder, run } = sampleNotebook()
  run('article.change', { ids: [articles.letter, articles.leaflet], fields: { outlet: sources.gazette } })
  const cell = (topic: string, coders: MatrixChoice['coders'] = null) => {
    const choice = { rows: { by: 'facet', facet: facets.topic }, columns: { by: 'outlet' }, articles: null } as const
    const matrix = matrixOf(state, { ...choice, coders })
    const row = matrix.rows.findIndex(({ key }) => key === topic)
    return matrix.cells[row]![matrix.columns.findIndex(({ key }) => key === sources.gazette)]
  }
  const done = (article: keyof typeof articles) => run('reading.set', { articles: [articles[article]], state: 'done' })

  test('is not coded while no article is', () => {
    expect(cell(topics.jobs)).toMatchObject({ state: 'not-coded', said: 'None of 3 articles coded yet' })
  })
  test('is partly coded while one is left; a silence on record counts for its article', () => {
    done('gazette')
    expect(cell(topics.jobs)).toMatchObject({ state: 'partly-coded', said: '2 of 3 articles not yet coded' })
    run('silence.add', { article: articles.letter, about: topics.jobs })
    expect(cell(topics.jobs)).toMatchObject({ state: 'partly-coded', said: '1 of 3 articles not yet coded' })
  })
  test('is silent once every article was read to the end, by the coder who is asked for', () => {
    done('leaflet')
    expect(cell(topics.jobs)).toMatchObject({ state: 'silent', said: 'All 3 articles read to the end, nothing found' })
    expect(cell(topics.jobs, [coder])).toMatchObject({ state: 'silent' })
    expect(cell(topics.jobs, ['cdr-00000002'])).toMatchObject({ state: 'partly-coded' })
  })
  test('is on record once a silence is for every article', () => {
    for (const article of [articles.gazette, articles.leaflet]) run('silence.add', { article, about: topics.jobs })
    expect(cell(topics.jobs, [])).toMatchObject({ state: 'on-record', said: 'Silence on record' })
  })
  test('is open again when an article gets a new version', () => {
    const version = { id: 'ver-gazette2', hash: 'e'.repeat(64), length: 9, words: 2, original: null } as const
    run('article.addVersion', { article: articles.gazette, version: { ...version, reason: 'update' } })
    expect(cell(topics.jobs)).toMatchObject({ state: 'partly-coded', said: '1 of 3 articles not yet coded' })
  })
})

test('a topic is not silent where one of its sub-topics is spoken of', () => {
  const { state, facets, topics, claims, run } = sampleNotebook()
  const codes = [topics.lifeboats]
  run('coding.set', { subject: 'claims', ids: [claims.coin], facet: facets.topic, codes, mode: 'set' })
  const matrix = matrixOf(state, { rows: { by: 'facet', facet: facets.topic }, columns: { by: 'outlet' }, ...all })
  const safety = matrix.rows.findIndex(({ key }) => key === topics.safety)
  expect(matrix.cells[safety]!.map((cell) => cell.state)).toEqual(['claims', 'below', 'not-coded', 'on-record'])
})

test('only chosen articles are looked at, and none that is in the trash', () => {
  const { state, articles, facets, run } = sampleNotebook()
  const axes = { rows: { by: 'facet', facet: facets.topic }, columns: { by: 'outlet' }, coders: null } as const
  const chosen = [articles.courier, articles.leaflet, articles.courier]
  expect(matrixOf(state, { ...axes, articles: chosen })).toMatchObject({ claims: 5, columns: { length: 2 } })
  run('article.trash', { ids: [articles.courier] })
  expect(matrixOf(state, { ...axes, articles: chosen })).toMatchObject({ claims: 1, columns: { length: 1 } })
  expect(matrixOf(state, { ...axes, articles: null })).toMatchObject({ claims: 4, columns: { length: 3 } })
})

test('claims of a facet on articles are laid out by their article, and its empty cells say nothing', () => {
  const { state, articles, facets, run } = sampleNotebook()
  run('code.add', { facet: facets.event, name: 'Council vote' })
  const [vote] = [...state.codes.values()].filter((code) => code.facet === facets.event)
  const ids = [articles.gazette]
  run('coding.set', { subject: 'articles', ids, facet: facets.event, codes: [vote!.id], mode: 'set' })
  const choice: MatrixChoice = { rows: { by: 'facet', facet: facets.event }, columns: { by: 'outlet' }, ...all }
  expect(drawn(state, matrixOf(state, choice)).slice(1)).toEqual([
    'Council vote (3 claims) | Port Alder, We will, had found | [none] | [none] | [none]',
    'No event yet (5 claims) | [none] | Islanders have, fares would, the pier, thirty new | [none] | Tickets go',
  ])
})

test('claims stand in reading order whatever the order they were made in', () => {
  const { state, articles, facets, run } = sampleNotebook()
  run('claim.create', { article: articles.gazette, passages: [passageOf('gazette', 'Council backs')] })
  const matrix = matrixOf(state, { rows: { by: 'facet', facet: facets.topic }, columns: { by: 'outlet' }, ...all })
  expect(drawn(state, matrix).at(-1)).toMatch(/^No topic yet \(3 claims\) \| Council backs, We will \|/)
})

test('a facet that is gone lays out nothing, and a retired code shows while it is in use', () => {
  const { state, facets, topics, run } = sampleNotebook()
  const axes = { columns: { by: 'outlet' }, ...all } as const
  expect(matrixOf(state, { rows: { by: 'facet', facet: 'fct-gone0000' }, ...axes }).rows).toEqual([])
  for (const id of [topics.lifeboats, topics.jobs]) run('code.change', { id, fields: { retired: true } })
  const rows = matrixOf(state, { rows: { by: 'facet', facet: facets.topic }, ...axes }).rows.map(({ label }) => label)
  expect(rows).toEqual(['Money', 'Safety', 'Jobs', 'None', 'No topic yet'])
})
