import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { orderText, searchText, searchWords } from './search.ts'

describe('text as it is searched', () => {
  test.each([
    ['“The Pier”', '"the pier"'],
    ['İSKELE', 'iskele'],
    ['ıskele', 'iskele'],
    ['Zürich', 'zurich'],
    ['Zu\u0308rich', 'zurich'],
    ['a\u00a0 b\tc', 'a b c'],
    ['رصيفٌ', 'رصيف'],
    ['wait … — now', 'wait ... - now'],
  ])('%s is %s', (text, folded) => expect(searchText(text)).toBe(folded))

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = searchText(text)
        expect(searchText(once)).toBe(once)
      }),
    )
  })

  test('case does not count', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(searchText(text.toUpperCase())).toBe(searchText(text.toLowerCase()))
      }),
    )
  })
})

test('what is looked for is told apart at blanks', () => {
  expect(searchWords('  Pier  “Sandrin” ')).toEqual(['pier', '"sandrin"'])
  expect(searchWords('')).toEqual([])
})

test('marks before the first word do not count in order', () => expect(orderText('"[… we')).toBe('we'))
