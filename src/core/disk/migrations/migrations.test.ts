import { expect, test } from 'vitest'
import { type Migration, migrateFiles } from './index.ts'

const upperCase: Migration = {
  from: 1,
  migrate: (files) =>
    new Map([...files].map(([path, json]) => [path, path === 'notebook.json' ? json : String(json).toUpperCase()])),
}
const merge: Migration = {
  from: 2,
  migrate: (files) => {
    const { 'a.json': a, 'b.json': b, ...rest } = Object.fromEntries(files)
    return new Map([...Object.entries(rest), ['ab.json', `${a}${b}`]])
  },
}
const files = new Map<string, unknown>([
  ['notebook.json', { format: 'parallax-notebook', version: 1, title: 'Pier' }],
  ['a.json', 'one'],
  ['b.json', 'two'],
])

test('each step runs once, oldest first, and the version follows', () => {
  const migrated = migrateFiles(files, 1, 3, [merge, upperCase])
  expect(migrated.ok && Object.fromEntries(migrated.value)).toEqual({
    'notebook.json': { format: 'parallax-notebook', version: 3, title: 'Pier' },
    'ab.json': 'ONETWO',
  })
})

test('a missing step is said before anything is changed', () => {
  expect(migrateFiles(files, 1, 3, [merge])).toMatchObject({ ok: false, failure: { code: 'damaged' } })
})

test('today’s version needs no step', () => {
  expect(migrateFiles(files, 3, 3, [])).toEqual({ ok: true, value: files })
})
