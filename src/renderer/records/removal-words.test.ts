import { expect, test } from 'vitest'
import { sampleNotebook } from '#core/notebook/testing/sample-notebook.ts'
import { removalWords } from './removal-words.ts'

test('a code says what it is taken off, what moves up and what goes with it', () => {
  const { state, topics } = sampleNotebook()
  expect(removalWords(state, { table: 'codes', id: topics.safety })).toEqual([
    'It is taken off 2 claims.',
    '1 code under it moves up a level.',
    '1 silence on record about it goes too.',
  ])
})

test('a code that is not in use changes nothing else', () => {
  const { state, topics } = sampleNotebook()
  expect(removalWords(state, { table: 'codes', id: topics.lifeboats })).toEqual([])
})

test('a facet takes its codes with it, and kept views that were laid out by it change', () => {
  const { state, run } = sampleNotebook()
  const facet = [...state.facets.values()].find(({ name }) => name === 'Mood')!
  run('comparison.add', {
    title: 'Moods',
    view: 'matrix',
    articles: null,
    rows: { by: 'facet', facet: facet.id },
    columns: { by: 'outlet' },
  })
  expect(removalWords(state, { table: 'facets', id: facet.id })).toEqual([
    '1 code goes with it.',
    'It is taken off 2 claims.',
    '1 kept view will show outlets instead.',
  ])
})

test('a source says how many claims are left without a speaker', () => {
  const { state, run } = sampleNotebook()
  const [claim] = [...state.claims.values()].filter(({ voice }) => voice === 'unset')
  run('claim.attribute', {
    ids: [claim!.id],
    voice: 'attributed',
    attribution: [{ sources: [{ kind: 'person', name: 'Odo Lund' }], form: 'direct', printed: '' }],
  })
  const source = [...state.sources.values()].find(({ name }) => name === 'Odo Lund')!
  expect(removalWords(state, { table: 'sources', id: source.id })).toEqual([
    'It is taken off 1 claim.',
    '1 claim had no other speaker: its voice will be “not yet said”.',
  ])
})
