import { expect, test } from 'vitest'
import { alter, apply, type Change, type RecordOp, remove } from './change.ts'
import { allBreaches, breachesAfter } from './invariants.ts'
import { passageOf, type Sample, sampleNotebook } from './testing/sample-notebook.ts'

test('the sample notebook is sound', () => expect(allBreaches(sampleNotebook().state)).toEqual([]))

test('finds every kind of record that is signed by a coder who is not there', () => {
  const { state, coder } = sampleNotebook()
  apply(state, { ops: [remove('coders', state.coders.get(coder)!)] })
  const tables = new Set(allBreaches(state).map(({ table }) => table))
  expect([...tables].toSorted()).toEqual([
    'articles',
    'briefs',
    'claims',
    'comparisons',
    'links',
    'memos',
    'points',
    'readings',
    'silences',
  ])
})

const ROWS: readonly (readonly [problem: string, damage: (sample: Sample) => RecordOp])[] = [
  ['refers to', ({ state, articles }) => remove('articles', state.articles.get(articles.gazette)!)],
  ['refers to', ({ state, topics }) => remove('codes', state.codes.get(topics.money)!)],
  [
    'has a parent of another facet',
    ({ state, topics, perspectives }) => {
      const code = state.codes.get(topics.money)!
      return alter('codes', code, { ...code, parent: perspectives.alder })
    },
  ],
  [
    'stands above itself in the hierarchy',
    ({ state, topics }) => {
      const code = state.codes.get(topics.safety)!
      return alter('codes', code, { ...code, parent: topics.lifeboats })
    },
  ],
  [
    'has more than one code of Topic',
    ({ state, facets }) => {
      const facet = state.facets.get(facets.topic)!
      return alter('facets', facet, { ...facet, choice: 'one' })
    },
  ],
  [
    'which does not apply to claims',
    ({ state, facets }) => {
      const facet = state.facets.get(facets.topic)!
      return alter('facets', facet, { ...facet, appliesTo: ['sources'] })
    },
  ],
  [
    'has both none and a code of Topic',
    ({ state, claims, facets }) => {
      const claim = state.claims.get(claims.pays)!
      const coding = claim.codes.find(({ facet }) => facet === facets.topic)!
      return alter('claims', claim, { ...claim, codes: [coding, { ...coding, code: null }] })
    },
  ],
  [
    'has the same code of Topic twice',
    ({ state, claims, facets }) => {
      const claim = state.claims.get(claims.pays)!
      const coding = claim.codes.find(({ facet }) => facet === facets.topic)!
      return alter('claims', claim, { ...claim, codes: [coding, coding] })
    },
  ],
  [
    'has a code that is not of Topic',
    ({ state, claims, facets, perspectives }) => {
      const claim = state.claims.get(claims.pays)!
      const coding = { ...claim.codes[0]!, facet: facets.topic, code: perspectives.alder }
      return alter('claims', claim, { ...claim, codes: [coding] })
    },
  ],
  [
    'is of a version that its article does not have',
    ({ state, claims }) => {
      const claim = state.claims.get(claims.pays)!
      return alter('claims', claim, { ...claim, version: 'ver-gone0000' })
    },
  ],
  [
    'has a passage outside the version it is of',
    ({ state, claims }) => {
      const claim = state.claims.get(claims.pays)!
      return alter('claims', claim, { ...claim, passages: [passageOf('courier', 'thirty new jobs')] })
    },
  ],
  [
    'has the date 2031-02-30, which is in no calendar',
    ({ state, articles }) => {
      const article = state.articles.get(articles.letter)!
      return alter('articles', article, {
        ...article,
        updated: { value: '2031-02-30', basis: 'metadata', note: '' },
      })
    },
  ],
  [
    'speaks of a date that stands in none of its versions',
    ({ state, articles }) => {
      const article = state.articles.get(articles.letter)!
      const { anchor } = passageOf('gazette', 'Tuesday night')
      const date = { value: null, basis: 'stated', note: '' } as const
      return alter('articles', article, { ...article, dateMentions: [{ anchor, date }] })
    },
  ],
  [
    'says that nothing was found, but the article has claims on it',
    ({ state, claims, topics, facets, coder }) => {
      const claim = state.claims.get(claims.tickets)!
      const coding = { facet: facets.topic, code: topics.lifeboats, by: coder, at: claim.made.at, how: 'hand' } as const
      return alter('claims', claim, { ...claim, codes: [coding] })
    },
  ],
  [
    'an unnamed source of another article',
    ({ state, claims, sources, articles }) => {
      const source = state.sources.get(sources.skippers)!
      expect(state.claims.get(claims.coin)!.article).toBe(articles.courier)
      return alter('sources', source, { ...source, unnamedIn: articles.gazette })
    },
  ],
  [
    'is filed with another article than it starts in',
    ({ state, articles }) => {
      const [link] = state.links.values()
      return alter('links', link!, { ...link!, article: articles.gazette })
    },
  ],
]

test.each(ROWS)('finds what %s', (problem, damage) => {
  const sample = sampleNotebook()
  apply(sample.state, { ops: [damage(sample)] })
  const messages = allBreaches(sample.state).map((breach) => breach.message)
  expect(messages.some((message) => message.includes(problem))).toBe(true)
})

test('after a Change only the records it touched are looked at', () => {
  const { state, claims, topics } = sampleNotebook()
  apply(state, { ops: [remove('codes', state.codes.get(topics.money)!)] })
  const claim = state.claims.get(claims.tickets)!
  const change: Change = { ops: [alter('claims', claim, { ...claim, note: 'seen' })] }
  apply(state, change)
  expect(breachesAfter(state, change)).toEqual([])
})
