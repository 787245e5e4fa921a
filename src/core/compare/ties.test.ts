import { expect, test } from 'vitest'
import type { ClaimId } from '../model/index.ts'
import { type Sample, sampleNotebook } from '../notebook/testing/sample-notebook.ts'
import { likelyPair, mostTied, tieCounts, tiedAmong, tiesOf } from './ties.ts'

const recordOf = ({ state }: Sample, id: ClaimId) => {
  const claim = state.claims.get(id)
  if (claim === undefined) throw new Error('There is no such claim.')
  return claim
}

test('claims of one point are tied, and claims linked to each other, seen from either end', () => {
  const sample = sampleNotebook()
  const { state, articles, claims, point, run } = sample
  run('point.gather', { claims: [claims.fares], point })
  const ties = (id: ClaimId) => tiesOf(state, recordOf(sample, id), [articles.gazette, articles.courier])
  expect(ties(claims.pier)).toEqual([
    { claim: claims.fares, samePoint: true, links: [] },
    { claim: claims.coin, samePoint: false, links: [{ kind: 'contradicts', isOutgoing: false }] },
  ])
  expect(ties(claims.coin)).toEqual([
    { claim: claims.pier, samePoint: false, links: [{ kind: 'contradicts', isOutgoing: true }] },
  ])
  expect(ties(claims.jobs)).toEqual([])
  expect(tiedAmong(state, [articles.gazette, articles.courier])).toEqual(
    new Set([claims.coin, claims.pier, claims.fares]),
  )
})

test('what is tied within one article ties it to no other', () => {
  const { state, articles, claims, point, run } = sampleNotebook()
  run('point.gather', { claims: [claims.pays], point })
  run('link.add', { between: 'claims', kind: 'supports', from: claims.pays, to: claims.winter })
  expect(tiedAmong(state, [articles.gazette, articles.leaflet])).toEqual(new Set())
})

test('articles are counted by what is tied to them; those in the trash are not', () => {
  const sample = sampleNotebook()
  const { state, articles, claims, point, run } = sample
  run('point.gather', { claims: [claims.fares, claims.coin], point })
  const pier = [recordOf(sample, claims.pier)]
  expect(tieCounts(state, pier)).toEqual(new Map([[articles.courier, 2]]))
  expect(mostTied(state, pier)).toBe(articles.courier)
  expect(mostTied(state, [recordOf(sample, claims.pays)])).toBe(null)
  run('article.trash', { ids: [articles.courier] })
  expect(mostTied(state, pier)).toBe(null)
})

test('the likely pair is what is tied, or the oldest two; there may be fewer', () => {
  const { state, articles, run } = sampleNotebook()
  expect(new Set(likelyPair(state))).toEqual(new Set([articles.gazette, articles.courier]))
  run('article.trash', { ids: [articles.courier] })
  expect(likelyPair(state)).toHaveLength(2)
  run('article.trash', { ids: [articles.leaflet, articles.letter] })
  expect(likelyPair(state)).toEqual([articles.gazette])
  run('article.trash', { ids: [articles.gazette] })
  expect(likelyPair(state)).toEqual([])
})
