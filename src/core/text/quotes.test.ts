import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import cases from './fixtures/quotes.json' with { type: 'json' }
import { ownMarks, quotedRuns } from './quotes.ts'

test.each(cases)('quoted in $text', ({ text, runs }) => {
  expect(quotedRuns(text).map(({ inner }) => text.slice(inner.start, inner.end))).toEqual(runs)
})

test('up to three words are no quotation by themselves', () => {
  const [scare, quotation] = quotedRuns('A “special naval operation”, he said: “we never sank it”.')
  expect(scare).toMatchObject({ words: 3, isQuotation: false })
  expect(quotation).toMatchObject({ words: 4, isQuotation: true })
})

test('a quotation that the next block takes up says so', () => {
  const text = '“We waited all night.\n“Then we left.”'
  expect(quotedRuns(text).map(({ goesOn, end }) => [goesOn, end])).toEqual([
    [true, 21],
    [false, text.length],
  ])
})

test('runs lie in the text, nest or stand apart, and never cross a block', () => {
  const sign = fc.constantFrom('"', '“', '”', "'", '‘', '’', '«', '»', '„', ' ', 'a', 'b c', '.', '\n')
  fc.assert(
    fc.property(
      fc.array(sign).map((signs) => signs.join('')),
      (text) => {
        const runs = quotedRuns(text)
        for (const run of runs) {
          expect(text.slice(run.start, run.end)).not.toContain('\n')
          expect(run.inner.end).toBeGreaterThanOrEqual(run.inner.start)
          for (const other of runs) {
            const apart = run.end <= other.start || other.end <= run.start
            const nested =
              (run.start <= other.start && other.end <= run.end) || (other.start <= run.start && run.end <= other.end)
            expect(apart || nested).toBe(true)
          }
        }
      },
    ),
  )
})

describe('marks that words bring themselves', () => {
  test.each([
    ['We said so.', false, false],
    ['“We said so. Nobody asked.', true, false],
    ['Nobody asked.”', false, true],
    ['“Nobody asked.”', true, true],
    ['«Nobody asked.»', true, true],
    ['„Niemand hat gefragt.“', true, true],
    ['“We said so,” she said.', false, false],
    ['She said “so”', false, false],
    ['"Nobody asked.', true, false],
    ['', false, false],
  ])('%j', (words, opens, closes) => expect(ownMarks(words)).toEqual({ opens, closes }))
})
