import { expect, test } from 'vitest'
import { madeId, sampleNotebook } from '#core/notebook/testing/sample-notebook.ts'
import { heardClaims, partName, voiceChart } from './voice-rows.ts'

test('speakers come by their words, parted by outlet', () => {
  const { state } = sampleNotebook()
  const { rows, most, legend } = voiceChart(state, null)
  expect(rows.map(({ name, words }) => [name, words])).toEqual([
    ['Lena Orsk', 15],
    ['Harbour Office', 6],
    ['two skippers', 5],
    ['Tomas Hale', 3],
  ])
  expect(most).toBe(15)
  expect(legend.map(({ name }) => name)).toEqual(['Alder Gazette', 'Sandrin Courier'])
  expect(rows[0]?.parts.map(({ name, words }) => [name, words])).toEqual([
    ['Alder Gazette', 11],
    ['Sandrin Courier', 4],
  ])
  expect(rows[2]?.detail).toBe('unnamed, in “Sandrin waits for word on the boat”')
})

test('who is only relayed is told', () => {
  const { state, articles } = sampleNotebook()
  expect(voiceChart(state, [articles.courier]).rows.find(({ name }) => name === 'Lena Orsk')?.detail).toBe(
    'only through others',
  )
})

test('a bar opens the claims behind it', () => {
  const { state, sources, claims } = sampleNotebook()
  expect(heardClaims(state, null, sources.mayor, null)).toEqual([claims.winter, claims.fares])
  expect(heardClaims(state, null, sources.mayor, sources.courier)).toEqual([claims.fares])
  expect(heardClaims(state, null, sources.gazette, null)).toEqual([])
})

test('outlets beyond the sixth share a part', () => {
  const { state, articles, sources, claims, run } = sampleNotebook()
  const copy = state.articles.get(articles.leaflet)!
  for (let turn = 0; turn < 6; turn += 1) {
    const id = `art-copy000${turn}` as const
    const version = { ...copy.versions[0]!, id: `ver-copy000${turn}` as const }
    const { authors, language, url, updated, retrieved, published } = copy
    const known = { title: `Notice ${turn}`, authors, language, url, updated, retrieved, published, outlet: null }
    run('article.add', { articles: [{ id, ...known, version }] })
    const { passages } = state.claims.get(claims.tickets)!
    const claim = madeId(run('claim.create', { article: id, passages }), 'clm')
    const attribution = [{ sources: [sources.hale], form: 'indirect' as const, printed: '' }]
    run('claim.attribute', { ids: [claim], voice: 'attributed', attribution })
  }
  const { rows, legend } = voiceChart(state, null)
  expect(legend.map(({ name }) => name).at(-1)).toBe('3 other outlets')
  expect(legend).toHaveLength(6)
  const hale = rows.find(({ source }) => source === sources.hale)!
  const others = hale.parts.at(-1)!
  expect(partName(state, others.outlet)).toBe('other outlets')
  expect(hale.parts.reduce((sum, { words }) => sum + words, 0)).toBe(hale.words)
  expect(heardClaims(state, null, sources.hale, others.outlet).length).toBeGreaterThan(1)
})
