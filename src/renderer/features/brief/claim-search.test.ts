import { describe, expect, test } from 'vitest'
import { sampleNotebook } from '#core/notebook/testing/sample-notebook.ts'
import { claimFinder, termsOf } from './claim-search.ts'

const search = (typed: string) => {
  const { state, claims } = sampleNotebook()
  const names = new Map(Object.entries(claims).map(([name, id]) => [id as string, name]))
  return claimFinder(state)
    .find(termsOf(typed))
    .map((claim) => names.get(claim.id))
}

describe('finding a claim to cite', () => {
  test('nothing typed offers all, by date of the article and place in it', () => {
    expect(search(' ')).toEqual(['pays', 'winter', 'pier', 'promises', 'fares', 'coin', 'jobs', 'tickets'])
  })

  test('by its words, in any order, whatever the case or accents', () => {
    expect(search('WINTER islànd')).toEqual(['winter'])
  })

  test('by speaker, outlet, title, topic or perspective', () => {
    expect(search('hale')).toEqual(['jobs'])
    expect(search('gazette')).toEqual(['pays', 'winter', 'pier'])
    expect(search('residents')).toEqual(['tickets'])
    expect(search('money')).toEqual(['pays', 'fares', 'jobs'])
  })

  test('in one field alone', () => {
    expect(search('office')).toEqual(['pier', 'fares'])
    expect(search('speaker:orsk')).toEqual(['winter', 'fares'])
    expect(search('speaker:"lena orsk" outlet:courier')).toEqual(['fares'])
    expect(search('code:money outlet:gazette')).toEqual(['pays'])
  })

  test('a colon that names no field is part of the word', () => {
    expect(termsOf('at 10:30 said:so')).toEqual([
      { field: null, word: 'at' },
      { field: null, word: '10:30' },
      { field: null, word: 'said:so' },
    ])
  })

  test('claims of an article in the trash are not offered', () => {
    const sample = sampleNotebook()
    sample.run('article.trash', { ids: [sample.articles.gazette] })
    const { claims, words } = claimFinder(sample.state)
    expect(claims.some((claim) => words(claim).outlet === 'Alder Gazette')).toBe(false)
  })
})
