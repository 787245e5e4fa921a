import { expect, test } from 'vitest'
import { sentenceAt } from './sentence-at.ts'

const blocks = ['Boat will sail', 'The mayor agreed. The skippers did not. ', ''].map((text) => ({
  kind: 'paragraph' as const,
  text,
  marks: [],
}))

test.each([
  ['the headline', 0, 'Boat will sail'],
  ['the end of the headline', 14, 'Boat will sail'],
  ['the start of a block', 15, 'The mayor agreed.'],
  ['within a sentence', 40, 'The skippers did not.'],
  ['behind the last sentence of a block', 54, 'The skippers did not.'],
  ['an empty block', 56, null],
  ['beyond the end', 900, null],
])('%s', (_name, at, sentence) => expect(sentenceAt({ blocks }, at)).toBe(sentence))
