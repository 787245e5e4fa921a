// Walks fixtures/: `<case>.input.<extension>` is read as a file, `<case>.paste.html` (with `<case>.paste.txt`) as a
// paste, and what comes out must equal `<case>.expected.json`. A new case is a new input: the first run writes what is
// expected, for a person to read before it is committed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ArticleDraft } from '#core/import/draft.ts'
import type { Outcome } from '#core/notebook/outcome.ts'
import { readArticle, readPaste } from './index.ts'

const folder = join(import.meta.dirname, 'fixtures')
const inputs = readdirSync(folder).filter((name) => /\.(?:input\.\w+|paste\.html)$/.test(name))

const read = (input: string): Promise<Outcome<ArticleDraft>> => {
  const bytes = readFileSync(join(folder, input))
  if (!input.endsWith('.paste.html')) return readArticle({ bytes, name: input.replace('.input.', '.') })
  const plain = join(folder, input.replace(/\.html$/, '.txt'))
  return readPaste({ html: bytes.toString('utf8'), text: existsSync(plain) ? readFileSync(plain, 'utf8') : '' })
}

describe('an imported file', () => {
  it.each(inputs)('%s', async (input) => {
    const outcome = await read(input)
    if (outcome.ok) expect(ArticleDraft.parse(outcome.value)).toEqual(outcome.value)
    const result = outcome.ok ? outcome.value : outcome.failure
    const expected = join(folder, input.replace(/\.(?:input\.\w+|paste\.html)$/, '.expected.json'))
    await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot(expected)
  })
})
