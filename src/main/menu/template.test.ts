import { describe, expect, it } from 'vitest'
import { CATALOG } from '#core/commands/catalog.ts'
import { acceleratorOf } from './accelerator.ts'
import { type MenuItem, type MenuPart, menuParts } from './template.ts'

const itemsOf = (parts: readonly MenuPart[]): readonly MenuItem[] =>
  parts.flatMap((part) => (part.kind === 'menu' ? part.items : []))
const entriesOf = (parts: readonly MenuPart[]) =>
  itemsOf(parts).flatMap((item) => (item.kind === 'entry' ? [item] : []))

describe.each([
  ['a Mac', true],
  ['other systems', false],
])('the menus on %s', (_name, mac) => {
  const parts = menuParts(mac, false)

  it('hold every entry of the catalog once', () => {
    expect(
      entriesOf(parts)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(CATALOG.map(({ id }) => id).sort())
  })

  it('never begin or end with a rule, and never have two in a row', () => {
    for (const part of parts) {
      if (part.kind !== 'menu') continue
      const kinds = part.items.map(({ kind }) => kind)
      expect(kinds.at(0)).not.toBe('rule')
      expect(kinds.at(-1)).not.toBe('rule')
      expect(kinds.join(' ')).not.toContain('rule rule')
    }
  })

  it('let people cut, copy, paste, close and quit', () => {
    const roles = itemsOf(parts).flatMap((item) => (item.kind === 'role' ? [item.role] : []))
    expect(roles).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll', 'close', 'quit']))
  })
})

it('developers find their tools in the menus, and nobody else does', () => {
  const holds = (developing: boolean) =>
    itemsOf(menuParts(false, developing)).some((item) => item.kind === 'role' && item.role === 'toggleDevTools')
  expect([holds(true), holds(false)]).toEqual([true, false])
})

describe('keys in the menus', () => {
  it('are the first of each entry', () => {
    const byId = new Map(entriesOf(menuParts(false, false)).map((item) => [item.id, item.accelerator]))
    expect(byId.get('edit.undo')).toBe('CommandOrControl+Z')
    expect(byId.get('reader.nextSentence')).toBe('J')
    expect(byId.get('article.next')).toBe('CommandOrControl+]')
    expect(byId.get('claims.export')).toBeNull()
  })

  it('are never single keys on a Mac, where the menu would catch them', () => {
    for (const { accelerator } of entriesOf(menuParts(true, false)))
      if (accelerator !== null) expect(accelerator).toMatch(/^(?:CommandOrControl|Alt)\+|^F\d/)
  })

  it('are written as Electron reads them', () => {
    expect(acceleratorOf('Mod++')).toBe('CommandOrControl+Plus')
    expect(acceleratorOf('Alt+Shift+ArrowLeft')).toBe('Alt+Shift+Left')
    expect(acceleratorOf('?')).toBe('?')
  })
})
