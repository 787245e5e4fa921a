import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText, originalSpan, plainLetters, sameWhenFolded, sameWords } from './folding.ts'

test.each([
  ['“It’s” – he said', '"It\'s" - he said'],
  ['cafe\u0301', 'CAFÉ'],
  ['a\u00a0 b\u2003c', 'a b c'],
  ['wait—no--never', 'wait-no-never'],
  ['co\u00adop\u200berate', 'cooperate'],
  ['İSTANBUL ılık', 'istanbul ilik'],
  ['Straße', 'STRASSE'],
  ['«Oui»', '"oui"'],
  ['مَرْكَب', 'مركب'],
  ['کشتی', 'كشتي'],
  ['ﬁnal…', 'final...'],
  ['한국', '한국'.normalize('NFD')],
  [' same ', 'same'],
])('%j is as good as %j', (a, b) => {
  expect(sameWhenFolded(a, b)).toBe(true)
})

test.each([
  ['no', 'now'],
  ['май', 'маи'],
  ['की', 'का'],
  ['ab', 'a b'],
])('%j is not %j', (a, b) => {
  expect(sameWhenFolded(a, b)).toBe(false)
})

test('what is found in folded text is found in the original, accents and all', () => {
  const text = 'Das “Cafe\u0301  Straße” 🚢 ruht'
  const folded = foldText(text)
  const find = (words: string) => {
    const start = folded.text.indexOf(words)
    const span = originalSpan(folded, { start, end: start + words.length })
    return text.slice(span.start, span.end)
  }
  expect(find('cafe strasse')).toBe('Cafe\u0301  Straße')
  expect(find('cafe')).toBe('Cafe\u0301')
  expect(find('🚢 r')).toBe('🚢 r')
})

test('the same words may be set in other type, but not in other case', () => {
  expect(sameWords('“It’s late”\u00a0– he said', '"It\'s late"  - he said')).toBe(true)
  expect(sameWords('It is late', 'it is late')).toBe(false)
  expect(sameWords('Kılıç', 'Kilic')).toBe(false)
})

test('letters become plain ones in place', () => {
  expect(plainLetters('Kılıç, İzmir, Ağaoğlu, Þór, Łódź, Ændring')).toBe('Kilic, Izmir, Agaoglu, Tor, Lodz, Andring')
  expect(plainLetters('Շուշի Ωμέγα 船')).toBe('Շուշի Ωμέγα 船')
})

test('folding twice is folding once, and the way back stays inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = foldText(text)
      expect(foldText(folded.text).text).toBe(folded.text)
      expect(folded.starts.length).toBe(folded.text.length)
      for (let at = 0; at < folded.text.length; at++) {
        const { start, end } = originalSpan(folded, { start: at, end: at + 1 })
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})

test('plain letters keep every offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(plainLetters(text).length).toBe(text.length)
    }),
  )
})
