// What the tour finds to show, in notebooks that have it and in such as have not.
import { describe, expect, test } from 'vitest'
import { ClaimId, currentVersion } from '../model/index.ts'
import { openDesk } from '../notebook/testing/desk.ts'
import { passageOf, type Sample, sampleNotebook } from '../notebook/testing/sample-notebook.ts'
import type { SampleText } from '../notebook/testing/sample-texts.ts'
import { citedBrief } from './cited-brief.ts'
import { codedArticle } from './coded-article.ts'
import { relatedPair } from './related-pair.ts'
import { sharedPoints } from './shared-points.ts'
import { shownMatrix } from './shown-matrix.ts'

const claimIn = ({ run, articles }: Sample, text: SampleText, words: string): ClaimId =>
  ClaimId.parse(run('claim.create', { article: articles[text], passages: [passageOf(text, words)] })[0])

const pairOf = ({ state }: Sample) => relatedPair(state, sharedPoints(state))?.map(({ id }) => id) ?? null

test('a new notebook has nothing to show', () => {
  const { state } = openDesk()
  expect([codedArticle(state), shownMatrix(state), relatedPair(state, []), citedBrief(state)]).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect(sharedPoints(state)).toEqual([])
})

describe('the article', () => {
  test('is the one with the most claims, and where one is to be made, none is yet', () => {
    const { state } = sampleNotebook()
    const coded = codedArticle(state)
    if (coded === null) throw new Error('The sample has claims.')
    const counts = new Map<string, number>()
    for (const { article } of state.claims.values()) counts.set(article, (counts.get(article) ?? 0) + 1)
    expect(counts.get(coded.article.id)).toBe(Math.max(...counts.values()))
    expect(coded.unclaimed).toBeLessThanOrEqual(currentVersion(coded.article).length)
    for (const { article, passages } of state.claims.values())
      if (article === coded.article.id)
        for (const { anchor } of passages)
          expect(coded.unclaimed < anchor.start || coded.unclaimed >= anchor.end).toBe(true)
  })

  test('is none that is in the trash', () => {
    const { state, run, articles } = sampleNotebook()
    const first = codedArticle(state)?.article.id
    if (first === undefined) throw new Error('The sample has claims.')
    run('article.trash', { ids: [first] })
    expect(codedArticle(state)?.article.id).not.toBe(first)
    run('article.trash', { ids: Object.values(articles).filter((id) => id !== first) })
    expect(codedArticle(state)).toBeNull()
  })
})

describe('the point', () => {
  test('is the one that the most outlets make, each counted once', () => {
    const sample = sampleNotebook()
    const { state, run, articles, claims, point } = sample
    run('point.gather', { point, claims: [claimIn(sample, 'courier', 'thirty new jobs')] })
    const ofGazette = Object.values(claims).filter((id) => state.claims.get(id)?.article === articles.gazette)
    const others = ofGazette.filter((id) => id !== claims.pier)
    run('point.add', { proposition: 'The ferry is to run all year.', claims: others })
    expect(sharedPoints(state).map(({ outlets }) => outlets)).toEqual([2, 1])
    expect(sharedPoints(state)[0]?.point.id).toBe(point)
  })

  test('is not made by what is in the trash', () => {
    const { state, run, articles } = sampleNotebook()
    run('article.trash', { ids: Object.values(articles) })
    expect(sharedPoints(state)).toEqual([])
  })
})

test('the matrix is one with a silence, which names who says nothing of what', () => {
  const shown = shownMatrix(sampleNotebook().state)
  expect(shown?.layout.rows.by).toBe('facet')
  expect(shown?.silent).toMatchObject({ outlet: expect.stringMatching(/./u), subject: expect.stringMatching(/./u) })
})

describe('the pair', () => {
  test('contradicts each other, where it does so across outlets', () => {
    const sample = sampleNotebook()
    expect(pairOf(sample)).toEqual([sample.claims.coin, sample.claims.pier])
  })

  test('is of outlets that are known, where there is such a one', () => {
    const sample = sampleNotebook()
    const { state, run, claims, point } = sample
    const unknown = [...state.claims.values()].find(({ article }) => state.articles.get(article)?.outlet === null)
    if (unknown === undefined) throw new Error('The sample has a claim in an article of no known outlet.')
    run('link.remove', { ids: [...state.links.keys()] })
    run('link.add', { between: 'claims', kind: 'contradicts', from: claims.pier, to: unknown.id })
    expect(pairOf(sample)).toEqual([claims.pier, unknown.id])
    const made = claimIn(sample, 'courier', 'thirty new jobs')
    run('point.gather', { point, claims: [made] })
    expect(pairOf(sample)).toEqual([claims.pier, made])
  })

  test('is none where what belongs together is of one outlet, or in the trash', () => {
    const sample = sampleNotebook()
    sample.run('article.trash', { ids: [sample.articles.gazette] })
    expect(pairOf(sample)).toBeNull()
  })
})

test('the brief is one that cites, and none that is in the trash', () => {
  const { state, run, brief } = sampleNotebook()
  run('brief.add', { title: 'Nothing cited yet' })
  expect(citedBrief(state)?.id).toBe(brief)
  run('brief.trash', { ids: [brief] })
  expect(citedBrief(state)).toBeNull()
})
