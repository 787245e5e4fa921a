import { expect, test } from 'vitest'
import type { Text } from './desk.ts'
import { passageOf } from './passages.ts'

const text: Text = {
  article: 'art-00000001',
  version: 'ver-00000001',
  hash: 'a'.repeat(64),
  text: 'The gauge fell. The gauge, she said, fell again.',
}

test('quoted words become the passage where they stand', () => {
  expect(passageOf(text, 'fell again', 'content').anchor).toMatchObject({ quote: 'fell again', start: 37, end: 47 })
})

test('brackets choose among words that stand twice', () => {
  expect(passageOf(text, 'again', 'content').anchor.start).toBe(42)
  expect(passageOf(text, '⟦The gauge⟧, she', 'attribution')).toMatchObject({
    role: 'attribution',
    anchor: { quote: 'The gauge', start: 16 },
  })
})

test('words that are not there, or stand there twice, are named', () => {
  expect(() => passageOf(text, 'rose again', 'content')).toThrow('not in the article: “rose again”')
  expect(() => passageOf(text, 'The gauge', 'content')).toThrow('more than once; quote more of them: “The gauge”')
})
