import { expect, test } from 'vitest'
import { bestMatches, searchable } from './matching.ts'

const items = [
  { label: 'Border talks' },
  { label: 'Évian talks', also: 'the lake' },
  { label: 'Talks in the harbour' },
].map(searchable)
const found = (typed: string) => bestMatches(items, typed).map(({ label }) => label)

test('every typed word must be found, accents and case aside', () => {
  expect(found('evian LAKE')).toEqual(['Évian talks'])
  expect(found('border lake')).toEqual([])
})

test('what begins with the first word comes first, the rest in its own order', () => {
  expect(found('talks')).toEqual(['Talks in the harbour', 'Border talks', 'Évian talks'])
  expect(found('  ')).toEqual(['Border talks', 'Évian talks', 'Talks in the harbour'])
})

test('before anything is typed no item is asked for its words', () => {
  const item = {
    get label(): string {
      throw new Error('It was asked.')
    },
  }
  expect(bestMatches([searchable(item)], ' ')).toEqual([item])
})
