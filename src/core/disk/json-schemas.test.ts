// Renew the document after a change of schema with UPDATE=1, then format it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatDocument, GENERATED_FROM_HERE } from './json-schemas.ts'

const DOCUMENT = join(import.meta.dirname, '../../../docs/notebook-format.md')
const { UPDATE } = process.env

/** The document with its JSON on one line: how it is laid out is the formatter's business. */
const unformatted = (document: string): string =>
  document.replace(/```json\n([\s\S]*?)\n```/g, (_, json: string) => JSON.stringify(JSON.parse(json)))

test('docs/notebook-format.md has the schemas that the program reads and writes with', () => {
  if (UPDATE !== undefined) writeFileSync(DOCUMENT, formatDocument(readFileSync(DOCUMENT, 'utf8')))
  const document = readFileSync(DOCUMENT, 'utf8')
  expect(document).toContain(GENERATED_FROM_HERE)
  expect(unformatted(document)).toBe(unformatted(formatDocument(document)))
})
