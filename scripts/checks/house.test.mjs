import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { checkHouse } from './house.mjs'
import { withPlanted } from './planted-tree.mjs'

const sound = {
  'src/core/claim.ts': '// Why there are claims.\nexport const claim = 1\n',
  'src/core/claim.test.ts': `import { it } from 'vitest'\nlet seen = 0\nit('counts', () => { seen += 1 })\n`,
  'src/core/fixtures/utils.ts': 'export const x: any = 1',
}

const lines = (count) => `// Long.\n${'export {}\n'.repeat(count - 1)}`

/** [what is planted, where, its text, what the message must say] */
const planted = [
  ['a file too long', 'src/core/bad.ts', lines(301), /301 lines/],
  ['a style sheet too long', 'src/renderer/ui/bad.css', 'p {}\n'.repeat(301), /301 lines/],
  ['any', 'src/core/bad.ts', '// Why.\nexport const x: any = 1', /"any" switches/],
  ['any in a test', 'src/core/bad.test.ts', 'const x = {} as any', /"any" switches/],
  ['ts-ignore', 'src/core/bad.ts', '// Why.\n// @ts-ignore\nexport const x = 1', /not to be silenced/],
  ['ts-expect-error', 'src/core/bad.ts', '// Why.\n/* @ts-expect-error */\nexport const x = 1', /not to be silenced/],
  ['a note to self', 'src/core/bad.ts', `// Why. ${'TO'}${'DO'}: more\nexport const x = 1`, /no notes to self/],
  ['a skipped test', 'src/core/bad.test.ts', `it.skip('x', () => {})`, /Every test runs/],
  ['a skipped group', 'e2e/bad.e2e.ts', `test.describe.skip('x', () => {})`, /Every test runs/],
  ['a skipped table', 'src/core/bad.test.ts', `it.each([1]).skip('x', () => {})`, /Every test runs/],
  ['a test mended later', 'e2e/bad.e2e.ts', `test.fixme('x', () => {})`, /Every test runs/],
  ['a test alone', 'src/core/bad.test.ts', `describe.only('x', () => {})`, /Every test runs/],
  ['a drawer', 'src/core/utils.ts', '// Why.\n', /A drawer/],
  ['a drawer as a folder', 'src/renderer/ui/helpers/x.ts', '// Why.\n', /A drawer/],
  ['no opening', 'src/core/bad.ts', 'export const x = 1', /why does this module exist/],
  ['a singleton', 'src/core/bad.ts', '// Why.\nlet current = 1\nexport const f = () => current++', /State shared/],
  ['an exported singleton', 'src/core/bad.ts', '// Why.\nexport let current = 1', /State shared/],
]

function messages(files) {
  return withPlanted(tmpdir(), files, checkHouse).map(({ path, message }) => `${path}: ${message}`)
}

describe('the house check', () => {
  it('finds nothing wrong with a sound tree', () => {
    expect(messages(sound)).toEqual([])
  })

  it('lets a file be exactly as long as it may be', () => {
    expect(messages({ ...sound, 'src/core/long.ts': lines(300) })).toEqual([])
  })

  it.each(planted)('reports: %s', (_what, path, text, expected) => {
    const found = messages({ ...sound, [path]: text })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(expected)
  })
})
