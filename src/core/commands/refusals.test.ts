// What commands refuse, and that every refusal is a sentence with a code. Rules that need more than a line have tests
// of their own beside their command.
import { expect, test } from 'vitest'
import { passageOf, type Sample, sampleNotebook } from '../notebook/testing/sample-notebook.ts'
import type { CommandId, CommandInput } from './index.ts'

type Row = { [Id in CommandId]: readonly [Id, (sample: Sample) => CommandInput<Id>, string] }[CommandId]
const row = <Id extends CommandId>(id: Id, input: (sample: Sample) => CommandInput<Id>, failure: string): Row =>
  [id, input, failure] as unknown as Row

const elsewhere = { ...passageOf('letter', 'ninety years') }
const silent = { role: 'attribution' as const, anchor: passageOf('gazette', 'the council decided').anchor }
const newest = { words: 9, original: null, reason: 'update' as const }
const bare = { authors: [], language: null, url: null, published: null, updated: null, retrieved: null }

const mentionedIn = (text: 'letter' | 'gazette') => ({
  anchor: passageOf(text, text === 'letter' ? 'ninety years' : 'Tuesday night').anchor,
  date: { value: null, basis: 'stated' as const, note: '' },
})

const ROWS: readonly Row[] = [
  row(
    'article.add',
    ({ articles }) => ({
      articles: [
        {
          ...bare,
          id: articles.letter,
          title: 'Again',
          outlet: null,
          version: { id: 'ver-again000', hash: '0'.repeat(64), length: 9, words: 1, original: null },
        },
      ],
    }),
    'duplicate',
  ),
  row(
    'article.change',
    ({ articles }) => ({ ids: [articles.letter], fields: { outlet: 'src-gone0000' } }),
    'not-found',
  ),
  row('coder.rename', ({ joinedBy }) => ({ id: joinedBy('Ines').coder, name: 'ME ' }), 'duplicate'),
  row('article.trash', () => ({ ids: ['art-gone0000'] }), 'not-found'),
  row(
    'article.addVersion',
    ({ articles }) => ({
      article: articles.letter,
      version: { ...newest, id: 'ver-letter02', hash: 'd'.repeat(64), length: 9 },
    }),
    'duplicate',
  ),
  row(
    'article.changeVersion',
    ({ articles }) => ({ article: articles.letter, version: 'ver-gone0000', fields: { date: null } }),
    'not-found',
  ),
  row(
    'article.mentionDates',
    ({ articles }) => ({ id: articles.gazette, fields: { dateMentions: [mentionedIn('letter')] } }),
    'conflict',
  ),
  row('link.change', () => ({ id: 'lnk-gone0000', fields: { kind: 'supports' } }), 'not-found'),
  row('claim.create', ({ articles }) => ({ article: articles.gazette, passages: [elsewhere] }), 'conflict'),
  row('claim.create', ({ articles }) => ({ article: articles.gazette, passages: [silent] }), 'invalid-input'),
  row('claim.setPassages', ({ claims }) => ({ id: claims.pays, passages: [elsewhere] }), 'conflict'),
  row('claim.setPassages', ({ claims }) => ({ id: claims.pays, passages: [silent] }), 'invalid-input'),
  row('facet.add', () => ({ name: ' topic', appliesTo: ['claims'], choice: 'one' }), 'duplicate'),
  row('facet.change', ({ facets }) => ({ id: facets.frame, fields: { name: 'TOPIC' } }), 'duplicate'),
  row('facet.change', ({ facets }) => ({ id: facets.topic, fields: { choice: 'one' } }), 'conflict'),
  row('facet.change', ({ facets }) => ({ id: facets.topic, fields: { appliesTo: ['sources'] } }), 'conflict'),
  row('facet.remove', ({ facets }) => ({ id: facets.topic }), 'conflict'),
  row('code.add', ({ facets }) => ({ facet: facets.topic, name: 'MONEY' }), 'duplicate'),
  row('code.add', ({ facets }) => ({ facet: facets.topic, name: 'Fares', key: 'm' }), 'duplicate'),
  row(
    'code.add',
    ({ facets, topics }) => ({ facet: facets.frame, name: 'Fares', parent: topics.money }),
    'invalid-input',
  ),
  row('code.add', ({ facets }) => ({ facet: facets.topic, name: 'Fares', parent: 'cod-gone0000' }), 'not-found'),
  row('code.change', ({ topics }) => ({ id: topics.jobs, fields: { name: 'money' } }), 'duplicate'),
  row('code.change', ({ topics }) => ({ id: topics.safety, fields: { parent: topics.lifeboats } }), 'conflict'),
  row('code.change', ({ topics }) => ({ id: topics.safety, fields: { parent: topics.safety } }), 'conflict'),
  row(
    'code.change',
    ({ topics, perspectives }) => ({ id: topics.jobs, fields: { parent: perspectives.alder } }),
    'invalid-input',
  ),
  row('source.add', () => ({ kind: 'person', name: 'lena orsk' }), 'duplicate'),
  row('source.change', ({ sources }) => ({ id: sources.hale, fields: { name: 'Mayor Orsk' } }), 'duplicate'),
  row(
    'source.change',
    ({ sources }) => ({ id: sources.hale, fields: { usualPerspective: 'cod-gone0000' } }),
    'not-found',
  ),
  row('point.gather', ({ claims }) => ({ claims: [claims.pays], point: 'pnt-gone0000' }), 'not-found'),
  row(
    'link.add',
    ({ claims }) => ({ between: 'claims', kind: 'supports', from: claims.pays, to: claims.pays }),
    'invalid-input',
  ),
  row(
    'link.add',
    ({ claims }) => ({ between: 'claims', kind: 'supports', from: claims.pays, to: 'clm-gone0000' }),
    'not-found',
  ),
  row(
    'link.add',
    ({ claims }) => ({ between: 'claims', kind: 'contradicts', from: claims.coin, to: claims.pier }),
    'duplicate',
  ),
  row('silence.add', ({ articles, topics }) => ({ article: articles.leaflet, about: topics.safety }), 'duplicate'),
  row('silence.add', ({ articles, topics }) => ({ article: articles.gazette, about: topics.money }), 'conflict'),
  row('silence.add', ({ articles, point }) => ({ article: articles.gazette, about: point }), 'conflict'),
  row('brief.edit', ({ brief }) => ({ id: brief, revision: 4, at: 0, remove: 0, insert: [] }), 'conflict'),
  row('brief.edit', ({ brief }) => ({ id: brief, revision: 0, at: 1, remove: 2, insert: [] }), 'invalid-input'),
  row('memo.add', () => ({ about: 'clm-gone0000', blocks: [] }), 'not-found'),
  row(
    'comparison.add',
    ({ facets }) => ({
      title: 'x',
      view: 'matrix',
      articles: ['art-gone0000'],
      rows: { by: 'facet', facet: facets.topic },
      columns: { by: 'outlet' },
    }),
    'not-found',
  ),
]

test.each(ROWS)('%s is refused (%#)', (id, input, code) => {
  const sample = sampleNotebook()
  const outcome = sample.try(id, (input as (sample: Sample) => CommandInput<typeof id>)(sample))
  expect(outcome).toMatchObject({ ok: false, failure: { code } })
  if (!outcome.ok) expect(outcome.failure.message).toMatch(/^[A-Z“].*\.$/)
})

test('a field given as undefined is left as it is', () => {
  const { articles, sources, state, run } = sampleNotebook()
  const careless = { title: undefined, language: 'is' } as unknown as { language: string }
  run('article.change', { ids: [articles.letter], fields: careless })
  expect(state.articles.get(articles.letter)).toMatchObject({ title: 'A letter from the harbour', language: 'is' })
  run('source.change', { id: sources.hale, fields: { ...careless, note: 'Teaches.' } })
  expect(state.sources.get(sources.hale)).toMatchObject({ name: 'Tomas Hale', note: 'Teaches.' })
})

test('the same article named twice is marked once', () => {
  const { articles, state, run } = sampleNotebook()
  run('reading.set', { articles: [articles.letter, articles.letter], state: 'done' })
  run('reading.keepPlace', { article: articles.letter, place: 7 })
  const readings = [...state.readings.values()].filter((reading) => reading.article === articles.letter)
  expect(readings).toMatchObject([{ state: 'done', place: 7 }])
})

test('articles of one outlet that is new make it once, and find it again', () => {
  const { articles, sources, state, run } = sampleNotebook()
  run('article.change', { ids: [articles.letter, articles.leaflet], fields: { outlet: { name: 'Harbour Sheet' } } })
  run('article.change', { ids: [articles.leaflet], fields: { outlet: { name: 'HARBOUR SHEET' } } })
  const outlet = state.articles.get(articles.letter)!.outlet
  expect(state.sources.get(outlet!)).toMatchObject({ kind: 'outlet', name: 'Harbour Sheet' })
  expect(state.articles.get(articles.leaflet)!.outlet).toBe(outlet)
  run('article.change', { ids: [articles.leaflet], fields: { outlet: sources.gazette } })
  expect(state.articles.get(articles.leaflet)!.outlet).toBe(sources.gazette)
})

test('a link may become another of the kinds its ends allow, and no twin of another link', () => {
  const { articles, claims, state, run, ...desk } = sampleNotebook()
  const [contradicts] = [...state.links.keys()]
  const between = { between: 'claims', kind: 'hedges', from: claims.coin, to: claims.pier } as const
  run('link.add', between)
  const twin = desk.try('link.change', { id: contradicts!, fields: { kind: 'hedges' } })
  expect(twin).toMatchObject({ ok: false, failure: { code: 'duplicate' } })
  run('link.change', { id: contradicts!, fields: { kind: 'responds to' } })
  expect(state.links.get(contradicts!)).toMatchObject({ kind: 'responds to', reason: '' })
  run('link.add', { between: 'articles', kind: 'corrects', from: articles.letter, to: articles.leaflet })
  const ofArticles = [...state.links.values()].find((link) => link.between === 'articles')!.id
  run('link.change', { id: ofArticles, fields: { kind: 'translates', reason: 'Word for word.' } })
  expect(state.links.get(ofArticles)).toMatchObject({ kind: 'translates', reason: 'Word for word.' })
  const foreign = desk.try('link.change', { id: ofArticles, fields: { kind: 'supports' } })
  expect(foreign).toMatchObject({ ok: false, failure: { code: 'invalid-input' } })
})

test('what is known of a version and of the dates in a text can be said', () => {
  const { articles, state, run } = sampleNotebook()
  const version = state.articles.get(articles.gazette)!.versions[0]!
  const date = { value: '2031-05-10', basis: 'stated', note: '' } as const
  run('article.changeVersion', { article: articles.gazette, version: version.id, fields: { date } })
  run('article.mentionDates', { id: articles.gazette, fields: { dateMentions: [mentionedIn('gazette')] } })
  expect(state.articles.get(articles.gazette)).toMatchObject({
    versions: [{ ...version, date }],
    dateMentions: [mentionedIn('gazette')],
  })
})

test('a day that is in no calendar does not get into the record', () => {
  const { articles, run } = sampleNotebook()
  const published = { value: '2031-02-30', basis: 'entered', note: '' } as const
  expect(() => run('article.change', { ids: [articles.letter], fields: { published } })).toThrow('no such date')
})

test('a comparison of outlets keeps them while its title changes, and loses those that are removed', () => {
  const { facets, sources, state, run } = sampleNotebook()
  const axes = { rows: { by: 'facet', facet: facets.topic }, columns: { by: 'outlet' } } as const
  const outlets = [sources.gazette, sources.courier]
  run('comparison.add', { title: 'Papers', view: 'story-map', articles: null, outlets, ...axes })
  const kept = [...state.comparisons.values()].find(({ title }) => title === 'Papers')!
  run('comparison.change', { id: kept.id, fields: { title: 'The two papers' } })
  run('memo.add', { about: kept.id, blocks: [] })
  run('source.remove', { ids: [sources.gazette] })
  expect(state.comparisons.get(kept.id)).toMatchObject({ title: 'The two papers', outlets: [sources.courier] })
  run('comparison.remove', { ids: [kept.id] })
  expect([...state.memos.values()].filter(({ about }) => about === kept.id)).toEqual([])
})
