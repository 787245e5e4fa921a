// Renew the document after a change of schema with UPDATE=1.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatDocument, GENERATED_FROM_HERE } from './json-schemas.ts'

const DOCUMENT = join(import.meta.dirname, '../../../docs/notebook-format.md')

test('docs/notebook-format.md has the schemas that the program reads and writes with', () => {
  const document = readFileSync(DOCUMENT, 'utf8')
  if (process.env['UPDATE'] !== undefined) writeFileSync(DOCUMENT, formatDocument(document))
  expect(document).toContain(GENERATED_FROM_HERE)
  expect(readFileSync(DOCUMENT, 'utf8')).toBe(formatDocument(document))
})
