import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromTsv, toTsv } from './tsv.ts'

test('what a spreadsheet puts on the clipboard', () => {
  expect(fromTsv('Alder Courier\t2025-09\r\nDelta Wire\t\r\n')).toEqual([
    ['Alder Courier', '2025-09'],
    ['Delta Wire', ''],
  ])
  expect(fromTsv('"two\nlines"\t"a ""mark"""')).toEqual([['two\nlines', 'a "mark"']])
  expect(fromTsv('"Ferry" line stops\tx')).toEqual([['"Ferry" line stops', 'x']])
  expect(fromTsv('')).toEqual([['']])
})

test('cells come back as they went', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', '\t', '\n', '\r', 'ı') })
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }))
  fc.assert(
    fc.property(rows, (cells) => {
      // An empty last row cannot be told from the line break that spreadsheets add.
      fc.pre(cells.length === 1 || cells.at(-1)?.length !== 1 || cells.at(-1)?.[0] !== '')
      expect(fromTsv(toTsv(cells))).toEqual(cells)
    }),
  )
})
