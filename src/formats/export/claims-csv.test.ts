// What holds for every cell: read back by the rules of RFC 4180 it is the same text but for what is taken out on purpose,
// and wherever a spreadsheet might begin a cell, no formula begins.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvCell } from './claims-csv.ts'
import { cleanCell } from './plain.ts'

/** Reads a file as RFC 4180 has it, cut at a sign that need not be a comma. */
const readCsv = (text: string, separator = ','): string[][] => {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const end = () => {
    rows.at(-1)!.push(cell)
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (sign === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted
    else if (!isQuoted && sign === separator) end()
    else if (!isQuoted && sign === '\n') {
      end()
      rows.push([])
    } else if (isQuoted || sign !== '\r') cell += sign
  }
  end()
  return rows
}

const signs = fc.constantFrom(
  ...['=', '+', '-', '@', '＝', '＋', '－', '＠', '"', "'", ',', ';', '\n', '\r', '\t', '|', ' ', '\u200b', '\ufeff'],
  ...['a', '1', 'ş', 'ق', '(', ')', '!', '🛟', '\u202e', 'cmd'],
)
const awkward = fc.array(signs, { maxLength: 12 }).map((pieces) => pieces.join(''))

/** As a spreadsheet looks at a cell: what does not show is not there. */
const isFormula = (cell: string) => /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]/u.test(cell)

describe('a cell', () => {
  test('is read back as it was, but for apostrophes', () => {
    fc.assert(
      fc.property(awkward, awkward, (one, other) => {
        const [cells] = readCsv([one, other].map(csvCell).join(','))
        expect(cells!.length).toBe(2)
        for (const [at, text] of [one, other].entries()) {
          const bare = (words: string) => words.replace(/['\u202a-\u202e\u2066-\u2069]/g, '')
          expect(bare(cells![at]!)).toBe(bare(cleanCell(text)))
        }
      }),
    )
  })

  test('begins no formula, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.array(awkward, { minLength: 1, maxLength: 3 }), (texts) => {
        const line = texts.map(csvCell).join(',')
        for (const cell of readCsv(line).flat()) {
          expect(isFormula(cell)).toBe(false)
          for (const part of cell.split(/[;\n|]/)) expect(isFormula(part)).toBe(false)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['plain words, with a comma', '"plain words, with a comma"'],
    ['she said "no"', '"she said ""no"""'],
    ['=1+1', `"'=1+1"`],
    [' -2', `"' -2"`],
    ['\t@x', `"' @x"`],
    ['＝SUM(1)', `"'＝SUM(1)"`],
    ['one\r\n-two', `"one\n'-two"`],
    ['a - b = c', '"a - b = c"'],
    ['fare; =HYPERLINK("x")', `"fare;' =HYPERLINK(""x"")"`],
  ])('%j is written %s', (text, cell) => expect(csvCell(text)).toBe(cell))
})
