import { describe, expect, test } from 'vitest'
import type { CitationTarget } from '../model/index.ts'
import { sampleNotebook } from '../notebook/testing/sample-notebook.ts'
import { citationOf, originWords, shortOrigin } from './origin.ts'
import { resolveCitation, resolveTarget } from './resolve.ts'

const sample = () => {
  const notebook = sampleNotebook()
  const cite = (target: CitationTarget) => {
    const citation = citationOf(notebook.state, target)
    if (citation === null) throw new Error(`${target} is not in the notebook.`)
    return citation
  }
  return { ...notebook, cite }
}

describe('a citation of a claim', () => {
  test('says the exact words, who says them and where', () => {
    const { state, claims, cite, articles } = sample()
    const cited = resolveCitation(state, cite(claims.winter))
    expect(cited).toMatchObject({
      kind: 'claim',
      state: 'present',
      words: 'We will not leave the island cut off for another winter',
      speaker: 'Lena Orsk',
      relay: null,
      form: 'direct',
      article: { id: articles.gazette, outlet: 'Alder Gazette', outletKnown: true, date: '10 May 2031' },
    })
    expect(originWords(cited)).toBe('Lena Orsk, in Alder Gazette, “Council backs summer ferry to Sandrin”, 10 May 2031')
    expect(originWords(cited, 'untitled')).toBe('Lena Orsk, in Alder Gazette, 10 May 2031')
    expect(shortOrigin(state, cited)).toBe('Alder Gazette, 10 May')
  })

  test('names those who relay it', () => {
    const { state, claims, cite } = sample()
    expect(originWords(resolveCitation(state, cite(claims.fares)))).toBe(
      'Lena Orsk, through Harbour Office, in Sandrin Courier, “Sandrin waits for word on the boat”, 11 May 2031',
    )
  })

  test('never takes the outlet for the speaker', () => {
    const { state, claims, cite } = sample()
    const own = resolveCitation(state, cite(claims.pays))
    expect(own.speaker).toBeNull()
    expect(originWords(own)).toMatch(/^Alder Gazette, “/)
    expect(originWords(resolveCitation(state, cite(claims.promises)))).toMatch(/^Voice unclear, in Sandrin Courier/)
    expect(originWords(resolveCitation(state, cite(claims.tickets)))).toBe(
      'Speaker not recorded, in an unknown outlet, “Notice to all residents”, undated',
    )
  })

  test('calls an unknown outlet by its article on a chip', () => {
    const { state, claims, cite } = sample()
    expect(shortOrigin(state, resolveCitation(state, cite(claims.tickets)))).toBe('Notice to all residents')
  })

  test('uses the shortest name of the outlet on a chip', () => {
    const { state, claims, cite, run, sources } = sample()
    run('source.change', { id: sources.courier, fields: { aliases: ['Courier'] } })
    expect(shortOrigin(state, resolveCitation(state, cite(claims.coin)))).toBe('Courier, 11 May')
  })
})

describe('a citation whose target', () => {
  test('was deleted says so and keeps its words', () => {
    const { state, claims, cite, run } = sample()
    const citation = cite(claims.winter)
    run('claim.remove', { ids: [claims.winter] })
    const cited = resolveCitation(state, citation)
    expect(cited).toMatchObject({ state: 'gone', kind: 'claim', words: citation.words, claim: null, article: null })
    expect(originWords(cited)).toBe(citation.from)
    expect(shortOrigin(state, cited)).toBe('Lena Orsk, in Alder Gazette')
    expect(citationOf(state, claims.winter)).toBeNull()
  })

  test('stands in an article in the trash says so and can still be read', () => {
    const { state, claims, cite, run, articles } = sample()
    run('article.trash', { ids: [articles.gazette] })
    expect(resolveCitation(state, cite(claims.winter))).toMatchObject({ state: 'trashed', speaker: 'Lena Orsk' })
  })
})

describe('other citations', () => {
  test('a Point is cited with its proposition', () => {
    const { state, point, cite } = sample()
    const cited = resolveCitation(state, cite(point))
    expect(cited).toMatchObject({ kind: 'point', words: 'The pier is safe enough to land at.', article: null })
    expect(originWords(cited)).toBe('Point of this notebook')
    expect(shortOrigin(state, cited)).toBe('Point')
  })

  test('a Silence is cited with what was searched for, and where', () => {
    const { state } = sample()
    const [silence] = [...state.silences.keys()]
    const cited = resolveTarget(state, silence!)
    expect(cited).toMatchObject({ kind: 'silence', words: 'Read, not found: Safety' })
    expect(originWords(cited!)).toBe('An unknown outlet, “Notice to all residents”, undated')
  })
})
