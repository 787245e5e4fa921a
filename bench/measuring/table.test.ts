import { expect, test } from 'vitest'
import type { Finding, Row } from '../row.ts'
import { table } from './table.ts'

const row = (id: string): Row => ({ id, about: '', measure: async () => [] })
const finding = (fields: Partial<Finding>): Finding => ({
  what: 'a save',
  unit: 'ms',
  ours: 3,
  yardstick: 2,
  bar: { ratio: 1.5 },
  samples: 7,
  ...fields,
})
const verdicts = (...findings: Finding[]) =>
  table([{ row: row('P0'), findings }])
    .split('\n')
    .slice(2)

test('a bar is met up to and with its ratio, and missed beyond', () => {
  const [met, missed] = verdicts(finding({}), finding({ ours: 3.02 }))
  expect(met).toContain('1.50×  ≤ 1.50×  met')
  expect(missed).toContain('MISSED')
})

test('a bar may be a figure of its own, and there may be none', () => {
  const [most, none] = verdicts(finding({ ours: 51, bar: { most: 50 } }), finding({ ours: 1234, bar: null }))
  expect(most).toContain('≤ 50 ms  MISSED')
  expect(none).toContain('1,234 ms')
  expect(none).not.toMatch(/met|MISSED/)
})

test('without a yardstick there is no ratio', () => {
  const [line] = verdicts(finding({ yardstick: null, bar: { most: 5 } }))
  expect(line).not.toContain('×')
  expect(line).toContain('met')
})
