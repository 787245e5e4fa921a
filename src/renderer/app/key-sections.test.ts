import { describe, expect, test } from 'vitest'
import { CATALOG, isSingleKey } from '#core/commands/catalog.ts'
import { keySections } from './key-sections.ts'

const all = { singleKeys: true, codes: [], signs: (keys: string) => keys.split('+'), typed: '' }

describe('the list of keys', () => {
  test('has every key of the catalog', () => {
    const listed = new Set(keySections(all).flatMap(({ lines }) => lines.map(({ label }) => label)))
    for (const { label, keys } of CATALOG) if (keys.length > 0) expect(listed).toContain(label)
  })

  test('has no single keys where these are switched off', () => {
    const catalog = new Set<string>(CATALOG.map(({ menu }) => menu.name))
    const sections = keySections({ ...all, singleKeys: false }).filter(({ title }) => catalog.has(title))
    expect(sections.flatMap(({ lines }) => lines.flatMap(({ keys }) => keys)).filter(isSingleKey)).toEqual([])
  })

  test('lists the keys that codes were given', () => {
    const codes = [
      { name: 'Money', key: 'm' },
      { name: 'Safety', key: null },
    ]
    const lines = keySections({ ...all, codes }).find(({ title }) => title.startsWith('Codes'))?.lines
    expect(lines).toContainEqual({ label: 'Money', keys: ['M'] })
    expect(lines?.map(({ label }) => label)).not.toContain('Safety')
  })

  test.each([
    ['words', 'next claim', 'Next claim'],
    ['a key', 'mod k', 'Command palette'],
    ['a section', 'matrix', 'To the corners'],
  ])('is searched by %s', (_by, typed, found) => {
    const labels = keySections({ ...all, typed }).flatMap(({ lines }) => lines.map(({ label }) => label))
    expect(labels).toContain(found)
    expect(labels).not.toContain('Undo')
  })
})
