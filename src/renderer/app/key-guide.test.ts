// The keys in the user guide are those that the app has: the same sections, lines and combinations as under `?`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keySigns } from '../store/keys.ts'
import { keySections } from './key-sections.ts'

const signs = (keys: string) => keySigns(keys, false)
const guide = readFileSync(join(import.meta.dirname, '../../../docs/user-guide/keyboard.md'), 'utf8')

/** The rows of a table in Markdown below its head, without the blanks that only make it even. */
const rowsIn = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.replace(/\s+\|/g, ' |'))

test.each(keySections({ singleKeys: true, codes: [], signs, typed: '' }))(
  'the guide has the keys of “$title”',
  ({ title, lines }) => {
    const section = guide.split(/^## /m).find((part) => part.startsWith(`${title}\n`))
    expect(rowsIn(section ?? '')).toEqual(
      lines.map(({ label, keys }) => `| ${label} | ${keys.map((one) => `\`${signs(one).join(' ')}\``).join(', ')} |`),
    )
  },
)

test('the guide has no section that the app has not', () => {
  const titles = [...guide.matchAll(/^## (.+)$/gm)].map(([, title]) => title)
  expect(titles).toEqual(keySections({ singleKeys: true, codes: [], signs, typed: '' }).map(({ title }) => title))
})
