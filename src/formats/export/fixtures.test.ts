// Walks fixtures/: `<case>.input.json` is a notebook, and what leaves it must equal `<case>.expected.md`, `.html`,
// `.json` and `.csv`. A new case is a new input: the first run writes what is expected, for a person to read before it is committed.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allBreaches } from '#core/notebook/invariants.ts'
import { stateOf } from '#core/notebook/testing/tables.ts'
import { BRIEF_FORMATS, type BriefFormatName, renderBrief, renderClaims } from './index.ts'

const folder = join(import.meta.dirname, 'fixtures')
const cases = readdirSync(folder).flatMap((name) =>
  name.endsWith('.input.json') ? [name.replace('.input.json', '')] : [],
)
const formats = Object.keys(BRIEF_FORMATS) as BriefFormatName[]
const notebook = (name: string) => stateOf(JSON.parse(readFileSync(join(folder, `${name}.input.json`), 'utf8')))

describe.each(cases)('the notebook %s', (name) => {
  test('is sound', () => expect(allBreaches(notebook(name))).toEqual([]))

  test.each(formats)('leaves its brief as %s', async (format) => {
    const state = notebook(name)
    const [brief] = state.briefs.keys()
    const outcome = renderBrief(state, brief!, format)
    if (!outcome.ok) throw new Error(outcome.failure.message)
    const { text, extension } = outcome.value
    await expect(text).toMatchFileSnapshot(join(folder, `${name}.expected.${extension}`))
  })

  test('leaves its claims as JSON', async () => {
    const { text, extension } = renderClaims(notebook(name))
    expect(JSON.parse(text)).toHaveProperty('claims')
    await expect(text).toMatchFileSnapshot(join(folder, `${name}.expected.${extension}`))
  })

  test('leaves its claims as CSV', async () => {
    const { text, extension } = renderClaims(notebook(name), 'csv')
    await expect(text).toMatchFileSnapshot(join(folder, `${name}.expected.${extension}`))
  })
})

test('a brief that is gone cannot be exported, in a sentence', () => {
  expect(renderBrief(notebook(cases[0]!), 'brf-gone0000', 'html')).toMatchObject({
    ok: false,
    failure: { code: 'not-found', message: expect.stringMatching(/\.$/) },
  })
})
