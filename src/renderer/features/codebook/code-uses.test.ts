import { expect, test } from 'vitest'
import { sampleNotebook } from '#core/notebook/testing/sample-notebook.ts'
import { countUses, usesInWords, usesOf } from './code-uses.ts'

test('counts what each code is given to, and lists it in reading order', () => {
  const { state, topics, claims } = sampleNotebook()
  expect(countUses(state).get(topics.money)).toEqual({ claims: 3, articles: 0, sources: 0 })
  expect(countUses(state).get(topics.lifeboats)).toBeUndefined()
  expect(usesOf(state, topics.money)).toEqual({
    claims: [claims.pays, claims.fares, claims.jobs],
    articles: [],
    sources: [],
  })
})

test('what is in the trash does not count', () => {
  const { state, topics, articles, claims, run } = sampleNotebook()
  run('article.trash', { ids: [articles.courier] })
  expect(countUses(state).get(topics.money)?.claims).toBe(1)
  expect(usesOf(state, topics.money).claims).toEqual([claims.pays])
})

test('uses in words name only what there is', () => {
  expect(usesInWords({ claims: 1200, articles: 1, sources: 0 })).toBe('1,200 claims · 1 article')
  expect(usesInWords(undefined)).toBeNull()
})
