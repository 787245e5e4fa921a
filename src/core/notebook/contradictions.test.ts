import { describe, expect, test } from 'vitest'
import { apply, invert } from './change.ts'
import { allBreaches } from './invariants.ts'
import { passageOf, type Sample, sampleNotebook } from './testing/sample-notebook.ts'

/** A notebook where the leaflet, which has one claim, is on record as silent about safety and about the point. */
const silent = () => {
  const sample = sampleNotebook()
  sample.run('silence.add', { article: sample.articles.leaflet, about: sample.point })
  return sample
}

const onRecord = ({ state }: Sample) => [...state.silences.values()].map(({ about }) => about)

const codeTickets = (
  { run, claims, facets }: Sample,
  codes: (Sample['topics']['money'] | null)[],
  mode: 'add' | 'set' | 'remove' = 'set',
) => run('coding.set', { subject: 'claims', ids: [claims.tickets], facet: facets.topic, codes, mode })

describe('a silence leaves the record in the edit that contradicts it', () => {
  test.each(['safety', 'lifeboats'] as const)('where a claim is coded with %s', (topic) => {
    const sample = silent()
    codeTickets(sample, [sample.topics[topic]])
    expect(onRecord(sample)).toEqual([sample.point])
  })

  test('where a claim is put under its point', () => {
    const sample = silent()
    sample.run('point.gather', { claims: [sample.claims.tickets], point: sample.point })
    expect(onRecord(sample)).toEqual([sample.topics.safety])
  })

  test('where a code that claims have is moved under its code', () => {
    const sample = silent()
    const { topics, run } = sample
    codeTickets(sample, [topics.money])
    expect(onRecord(sample)).toEqual([topics.safety, sample.point])
    run('code.change', { id: topics.money, fields: { parent: topics.lifeboats } })
    expect(onRecord(sample)).toEqual([sample.point])
    expect(allBreaches(sample.state)).toEqual([])
  })

  test('and comes back with the one undo that takes the edit back', () => {
    const sample = silent()
    codeTickets(sample, [sample.topics.safety])
    apply(sample.state, invert(sample.changes.at(-1)!))
    expect(onRecord(sample).toSorted()).toEqual([sample.topics.safety, sample.point].toSorted())
  })
})

test('a silence stays where none, or another code, is given, and does not come back when the code goes', () => {
  const sample = silent()
  codeTickets(sample, [null])
  codeTickets(sample, [sample.topics.money])
  expect(onRecord(sample)).toEqual([sample.topics.safety, sample.point])
  codeTickets(sample, [sample.topics.safety], 'add')
  codeTickets(sample, [sample.topics.safety], 'remove')
  expect(onRecord(sample)).toEqual([sample.point])
})

test('a silence holds for its version: claims on another contradict neither it nor a new one', () => {
  const sample = silent()
  const { articles, claims, state, run } = sample
  const version = { id: 'ver-leaflet2', hash: 'e'.repeat(64), length: 90, words: 9, original: null } as const
  run('article.addVersion', { article: articles.leaflet, version: { ...version, reason: 'correction' } })
  run('silence.add', { article: articles.leaflet, about: sample.point })
  run('point.gather', { claims: [claims.tickets], point: sample.point })
  expect([...state.silences.values()].filter(({ about }) => about === sample.point)).toMatchObject([
    { version: 'ver-leaflet2' },
  ])
  expect(allBreaches(state)).toEqual([])
})

test('a silence is refused where a sub-code of it was given', () => {
  const { articles, topics, facets, run, ...desk } = sampleNotebook()
  const made = run('claim.create', { article: articles.letter, passages: [passageOf('letter', 'ninety years')] })
  const [claim] = [...desk.state.claims.values()].filter(({ id }) => made.includes(id))
  const ids = [claim!.id]
  run('coding.set', { subject: 'claims', ids, facet: facets.topic, codes: [topics.lifeboats], mode: 'set' })
  const refused = desk.try('silence.add', { article: articles.letter, about: topics.safety })
  expect(refused).toMatchObject({ ok: false, failure: { code: 'conflict' } })
})
