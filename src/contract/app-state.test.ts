import { expect, test } from 'vitest'
import { Preferences, TEXT_SIZES } from './app-state.ts'

const others = { theme: 'system', coderName: 'Asa Brandt', singleKeys: true, tourOffered: false }

test('every size that is offered is kept as it is', () => {
  for (const textSize of TEXT_SIZES) expect(Preferences.parse({ ...others, textSize }).textSize).toBe(textSize)
})

test.each([
  [120, 125],
  [80, 75],
  [170, 150],
  [190, 200],
])('a size of %i %%, which an older version kept, counts as %i %%', (kept, counts) => {
  expect(Preferences.parse({ ...others, textSize: kept }).textSize).toBe(counts)
})

test('no other number is a size', () => {
  for (const textSize of [0, 74, 99.5, 201]) expect(Preferences.safeParse({ ...others, textSize }).success).toBe(false)
})
