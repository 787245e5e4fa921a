import { expect, test } from 'vitest'
import { matrixOf } from '#core/compare/matrix.ts'
import { sampleNotebook } from '#core/notebook/testing/sample-notebook.ts'
import { besidePair } from './beside-pair.ts'
import { claimsIn } from './opened.ts'

test('a row is seen in two outlets, a cell beside another one of its row, and nothing of an empty one', () => {
  const { state, facets, topics, sources, articles, claims } = sampleNotebook()
  const rows = { by: 'facet', facet: facets.topic } as const
  const matrix = matrixOf(state, { rows, columns: { by: 'outlet' }, articles: null, coders: null })
  const open = (row: string | null, column: string | null) => {
    const opened = { kind: 'cell', row, column } as const
    return besidePair(state, claimsIn(matrix, opened), matrix, opened)
  }
  const both = [articles.gazette, articles.courier]
  expect(open(topics.money, null)).toMatchObject({ articles: both, claim: claims.pays })
  expect(open(topics.money, sources.gazette)).toMatchObject({
    articles: both,
    claim: claims.pays,
    facing: claims.fares,
  })
  expect(open(topics.money, sources.courier)?.articles).toEqual(both.toReversed())
  expect(open(null, sources.gazette)?.articles).toEqual([articles.gazette])
  expect(open(topics.lifeboats, null)).toBe(null)
})
