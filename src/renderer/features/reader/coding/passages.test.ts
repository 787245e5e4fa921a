import { expect, test } from 'vitest'
import type { ReadText } from '../../../article/read-text.ts'
import { passageOver, withEdge, withoutPassage, withPassage } from './passages.ts'

const read: ReadText = { text: 'The landing at Sandrin, Brandt said, has no lights at all.', hash: 'a'.repeat(64) }
const span = (words: string) => {
  const start = read.text.indexOf(words)
  return { start, end: start + words.length }
}
const content = (words: string) => passageOver(read, span(words), 'content')
const quotes = (passages: readonly { anchor: { quote: string } }[]) => passages.map(({ anchor }) => anchor.quote)

test('a passage is added in its place in the text', () => {
  const both = withPassage(read, [content('has no lights')], span('The landing at Sandrin'), 'content')
  expect(quotes(both)).toEqual(['The landing at Sandrin', 'has no lights'])
  const said = withPassage(read, both, span('Brandt said'), 'attribution')
  expect(said.map(({ role }) => role)).toEqual(['content', 'attribution', 'content'])
})

test('a passage that meets others of its role becomes one with them', () => {
  const passages = [content('no lights'), passageOver(read, span('Brandt said'), 'attribution')]
  expect(quotes(withPassage(read, passages, span('has no'), 'content'))).toEqual(['Brandt said', 'has no lights'])
})

test('the last passage that says what is claimed cannot be taken away', () => {
  const passages = [content('no lights'), passageOver(read, span('Brandt said'), 'attribution')]
  expect(withoutPassage(passages, 0)).toEqual(passages)
  expect(quotes(withoutPassage(passages, 1))).toEqual(['no lights'])
})

test('edges move on the passage under the cursor, otherwise at the ends of the claim', () => {
  const passages = [content('The landing'), content('no lights')]
  expect(quotes(withEdge(read, passages, span('landing'), 'end', 'forward'))).toEqual(['The landing at', 'no lights'])
  expect(quotes(withEdge(read, passages, null, 'end', 'forward'))).toEqual(['The landing', 'no lights at'])
  expect(quotes(withEdge(read, passages, null, 'start', 'forward'))).toEqual(['landing', 'no lights'])
})
