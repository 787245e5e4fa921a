import { expect, test } from 'vitest'
import { sampleNotebook } from '../notebook/testing/sample-notebook.ts'
import { codesGiven } from '../wording/claim.ts'
import { outletName } from '../wording/names.ts'
import { COMMANDS } from './index.ts'

test('each article is given its own; a new outlet and a new code are made once', () => {
  const { state, articles, facets, run } = sampleNotebook()
  const outletsBefore = state.sources.size
  const storm = { facet: facets.event, codes: [{ name: 'The storm' }] }
  run('article.changeEach', {
    changes: [
      { id: articles.leaflet, fields: { outlet: { name: 'Pier Post' }, codes: [storm] } },
      { id: articles.letter, fields: { outlet: { name: 'pier post' }, title: 'A letter', codes: [storm] } },
    ],
  })
  const [leaflet, letter] = [state.articles.get(articles.leaflet)!, state.articles.get(articles.letter)!]
  expect([leaflet, letter].map((article) => outletName(state, article))).toEqual(['Pier Post', 'Pier Post'])
  expect(state.sources.size).toBe(outletsBefore + 1)
  expect([leaflet, letter].flatMap((article) => codesGiven(state, article, facets.event))).toHaveLength(2)
  expect([...state.codes.values()].filter(({ name }) => name === 'The storm')).toHaveLength(1)
  expect(letter.title).toBe('A letter')
})

test('a code that stays keeps who gave it, and one that is left out goes whoever gave it', () => {
  const { state, articles, facets, run, joinedBy } = sampleNotebook()
  const set = (desk: { run: typeof run }, ...names: string[]) =>
    desk.run('article.changeEach', {
      changes: [
        { id: articles.letter, fields: { codes: [{ facet: facets.event, codes: names.map((name) => ({ name })) }] } },
      ],
    })
  const givers = () =>
    state.articles.get(articles.letter)!.codes.map(({ code, by }) => [code && state.codes.get(code)?.name, by])
  const ines = joinedBy('Ines')
  set({ run }, 'Storm', 'Vote')
  const before = givers()
  set(ines, 'vote', 'Strike')
  expect(givers()).toEqual([before[1], ['Strike', ines.coder]])
})

test('one value is none, and a second one is refused', () => {
  const { state, articles, facets, topics, run, try: attempt } = sampleNotebook()
  const coded = (codes: (null | { name: string } | typeof topics.money)[]) =>
    attempt('article.changeEach', {
      changes: [{ id: articles.letter, fields: { codes: [{ facet: facets.event, codes }] } }],
    })
  expect(coded([null]).ok).toBe(true)
  expect(state.articles.get(articles.letter)!.codes.map(({ code }) => code)).toEqual([null])
  expect(coded([null, { name: 'Vote' }])).toMatchObject({ ok: false, failure: { code: 'invalid-input' } })
  expect(coded([topics.money])).toMatchObject({ ok: false, failure: { code: 'not-found' } })
  run('article.changeEach', {
    changes: [{ id: articles.letter, fields: { codes: [{ facet: facets.event, codes: [] }] } }],
  })
  expect(state.articles.get(articles.letter)!.codes).toEqual([])
})

test('the step is called by what was set', () => {
  const { state, articles, facets } = sampleNotebook()
  const { input, label } = COMMANDS['article.changeEach']
  const labelled = (...fields: object[]) =>
    label(
      input.parse({ changes: fields.map((one, n) => ({ id: [articles.letter, articles.leaflet][n], fields: one })) }),
      state,
    )
  expect(labelled({ outlet: null }, { outlet: { name: 'Pier Post' } })).toBe('set outlet of 2 articles')
  expect(labelled({ codes: [{ facet: facets.event, codes: [] }] })).toBe('set event of an article')
  expect(labelled({ title: 'A' }, { published: null })).toBe('change 2 articles')
})

test('of two new codes whose names are the same but for case and blanks one is made', () => {
  const { state, articles, facets, run } = sampleNotebook()
  const called = (name: string) => ({ codes: [{ facet: facets.event, codes: [{ name }] }] })
  run('article.changeEach', {
    changes: [
      { id: articles.leaflet, fields: called('The storm') },
      { id: articles.letter, fields: called('the  STORM') },
      { id: articles.gazette, fields: called('The vote') },
    ],
  })
  const made = [...state.codes.values()].filter(({ facet }) => facet === facets.event)
  expect(made.slice(-2).map(({ name }) => name)).toEqual(['The storm', 'The vote'])
  expect(new Set(made.map(({ order }) => order)).size).toBe(made.length)
})
