import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CodebookFile, NotebookFile } from './files.ts'
import { type PrintedRecords, printFile } from './print.ts'

const coder = fc.record({
  name: fc.string({ minLength: 1, unit: 'grapheme' }),
  id: fc.constant('cdr-0000000000000001' as const),
})
const notebook = fc.record({
  title: fc.string({ minLength: 1 }),
  coders: fc.array(coder),
  createdAt: fc.constant('2025-03-14T09:30:00.000Z'),
  id: fc.constant('ntb-0000000000000001' as const),
  version: fc.constant(1),
  format: fc.constant('parallax-notebook' as const),
})

test('a file is what JSON.stringify makes of it with two spaces, its keys in the schema’s order', () => {
  const printed: PrintedRecords = new WeakMap()
  fc.assert(
    fc.property(notebook, (content) => {
      const expected = `${JSON.stringify(NotebookFile.parse(content), null, 2)}\n`
      expect(printFile({ kind: 'notebook', content }, printed)).toBe(expected)
      expect(printFile({ kind: 'notebook', content }, printed)).toBe(expected)
    }),
  )
})

test('lists of records, lists of words and empty lists are laid out alike', () => {
  const content = CodebookFile.parse({
    facets: [
      {
        order: 0,
        id: 'fct-0000000000000001',
        name: 'Tone “of voice”\n',
        builtin: null,
        appliesTo: ['claims', 'sources'],
        choice: 'one',
        active: true,
        description: '',
      },
    ],
    codes: [],
  })
  expect(printFile({ kind: 'codebook', content })).toBe(`${JSON.stringify(content, null, 2)}\n`)
})

test('a record that does not pass its schema is never written', () => {
  const content = { facets: [], codes: [{ id: 'src-0000000000000001' }] } as unknown as CodebookFile
  expect(() => printFile({ kind: 'codebook', content })).toThrow()
})
