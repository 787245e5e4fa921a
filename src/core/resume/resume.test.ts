import { describe, expect, test } from 'vitest'
import { currentVersion } from '../model/index.ts'
import { passageOf, sampleNotebook } from '../notebook/testing/sample-notebook.ts'
import { doubtfulClaims } from './doubtful.ts'
import { newsSince } from './news.ts'
import { unfinishedArticles } from './unfinished.ts'
import { tallyOf, Visit, type Visits } from './visit.ts'
import { workIn } from './work.ts'

/** Later than everything in the sample, whose time counts up by minutes. */
const now = (sample: ReturnType<typeof sampleNotebook>): string => {
  const [made] = sample.run('point.add', { proposition: 'What time is it?' })
  const point = [...sample.state.points.values()].find(({ id }) => id === made)
  if (point === undefined) throw new Error('No time was told.')
  sample.run('point.remove', { ids: [point.id] })
  return point.made.at
}

const visit = (sample: ReturnType<typeof sampleNotebook>, at: string): Visit => {
  const tally = tallyOf(sample.state)
  return Visit.parse({ from: at, to: at, place: null, before: tally, after: tally })
}

const visits = (sample: ReturnType<typeof sampleNotebook>, last: Visit): Visits => ({
  last,
  begun: now(sample),
  held: tallyOf(sample.state),
})

describe('unfinished articles', () => {
  test('are begun ones with how far, then unread ones; not those read to the end or in the trash', () => {
    const sample = sampleNotebook()
    const { articles, state, coder } = sample
    const { length } = currentVersion(state.articles.get(articles.gazette) ?? never())
    sample.run('reading.keepPlace', { article: articles.gazette, place: Math.round(length / 4) })
    sample.run('article.trash', { ids: [articles.letter] })
    expect(unfinishedArticles(state, coder)).toMatchObject({
      started: [{ article: articles.gazette, percent: 25, claims: 3 }],
      unread: [articles.leaflet],
      done: 1,
    })
  })

  test('are those of the coder at the desk, whoever else has read them', () => {
    const sample = sampleNotebook()
    const other = sample.joinedBy('Runa')
    expect(unfinishedArticles(sample.state, other.coder)).toMatchObject({ started: [], done: 0 })
    expect(unfinishedArticles(sample.state, other.coder).unread).toHaveLength(4)
  })
})

describe('news', () => {
  test('is none where no visit is remembered', () => {
    const sample = sampleNotebook()
    expect(
      newsSince(sample.state, sample.coder, { last: null, begun: now(sample), held: tallyOf(sample.state) }),
    ).toBeNull()
  })

  test('tells what others made and changed since, and not what this visit does', () => {
    const sample = sampleNotebook()
    const last = visit(sample, now(sample))
    const other = sample.joinedBy('Runa')
    const passages = [passageOf('gazette', 'until autumn')]
    const [made] = other.run('claim.create', { article: sample.articles.gazette, passages })
    other.run('claim.setNote', { id: sample.claims.pier, note: 'Whose report?' })
    const known = visits(sample, last)
    sample.run('claim.setNote', { id: sample.claims.coin, note: 'later' })
    expect(newsSince(sample.state, sample.coder, known)).toMatchObject({
      mine: null,
      others: [{ coder: other.coder, work: { claimsMade: [made], claimsChanged: [sample.claims.pier] } }],
      came: [],
      gone: [],
    })
  })

  test('tells what one did oneself on the last visit', () => {
    const sample = sampleNotebook()
    const from = now(sample)
    const before = tallyOf(sample.state)
    sample.run('claim.setNote', { id: sample.claims.coin, note: 'mine' })
    sample.run('brief.edit', {
      id: sample.brief,
      revision: 0,
      at: 0,
      remove: 0,
      insert: [{ id: 'blk-fresh001', kind: 'paragraph', content: [] }],
    })
    const last = { ...visit(sample, now(sample)), from, before }
    expect(newsSince(sample.state, sample.coder, visits(sample, last))).toMatchObject({
      mine: { claimsChanged: [sample.claims.coin], claimsMade: [] },
      myBriefs: [sample.brief],
      others: [],
      briefs: [],
    })
  })

  test('counts what is gone and what has no stamp', () => {
    const sample = sampleNotebook()
    const last = visit(sample, now(sample))
    sample.run('claim.remove', { ids: [sample.claims.tickets, sample.claims.jobs] })
    sample.run('code.add', { facet: sample.facets.topic, name: 'Weather' })
    expect(newsSince(sample.state, sample.coder, visits(sample, last))).toMatchObject({
      came: [{ of: 'codes', count: 1 }],
      gone: [{ of: 'claims', count: 2 }],
    })
  })

  test('a claim made and changed in the same time counts once, as made', () => {
    const sample = sampleNotebook()
    const from = now(sample)
    const [made] = sample.run('claim.create', {
      article: sample.articles.gazette,
      passages: [passageOf('gazette', 'until autumn')],
    })
    const claim = [...sample.state.claims.values()].find(({ id }) => id === made) ?? never()
    sample.run('claim.setNote', { id: claim.id, note: 'so' })
    const work = workIn(sample.state, { from, to: now(sample) }).get(sample.coder)
    expect(work).toMatchObject({ claimsMade: [made], claimsChanged: [] })
  })
})

test('claims marked in an older version are doubtful until they are looked for', () => {
  const sample = sampleNotebook()
  expect(doubtfulClaims(sample.state)).toEqual([])
  sample.run('article.addVersion', {
    article: sample.articles.gazette,
    version: { id: 'ver-gazette2', hash: 'e'.repeat(64), length: 100, words: 20, original: null, reason: 'correction' },
  })
  expect(doubtfulClaims(sample.state)).toMatchObject([{ article: sample.articles.gazette, claims: { length: 3 } }])
})

const never = (): never => {
  throw new Error('The sample has it.')
}
