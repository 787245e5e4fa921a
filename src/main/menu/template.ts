// The menus as data, made from the catalog. Keys are shown here and never caught here: the window's own dispatcher
// handles them all, so that an editor with the focus keeps its own undo and a letter that is being typed stays a letter.
import { CATALOG, type CatalogEntry, isSingleKey, type MenuName } from '#core/commands/catalog.ts'
import { acceleratorOf } from './accelerator.ts'

export type Role =
  | 'about'
  | 'close'
  | 'copy'
  | 'cut'
  | 'front'
  | 'hide'
  | 'hideOthers'
  | 'minimize'
  | 'paste'
  | 'pasteAndMatchStyle'
  | 'quit'
  | 'selectAll'
  | 'services'
  | 'toggleDevTools'
  | 'togglefullscreen'
  | 'unhide'
  | 'windowMenu'

export type MenuItem =
  | { readonly kind: 'rule' }
  | { readonly kind: 'role'; readonly role: Role; readonly label: string | null; readonly accelerator: string | null }
  | { readonly kind: 'entry'; readonly id: string; readonly label: string; readonly accelerator: string | null }
export type MenuPart =
  | { readonly kind: 'menu'; readonly label: string; readonly items: readonly MenuItem[] }
  | { readonly kind: 'role'; readonly role: Role }

const ORDER: readonly MenuName[] = ['File', 'Edit', 'View', 'Article', 'Claim', 'Compare', 'Brief', 'Help']
const RULE: MenuItem = { kind: 'rule' }
const roles = (...names: Role[]): MenuItem[] =>
  names.map((role) => ({ kind: 'role', role, label: null, accelerator: null, ...WORDED[role] }))

/** In the app's own way of writing, and with the keys that the system catches but does not show. */
const WORDED: Partial<Record<Role, { readonly label: string; readonly accelerator?: string }>> = {
  close: { label: 'Close window' },
  copy: { label: 'Copy', accelerator: 'CommandOrControl+C' },
  cut: { label: 'Cut', accelerator: 'CommandOrControl+X' },
  paste: { label: 'Paste', accelerator: 'CommandOrControl+V' },
  pasteAndMatchStyle: { label: 'Paste as plain text', accelerator: 'CommandOrControl+Shift+V' },
  quit: { label: 'Quit Parallax' },
  selectAll: { label: 'Select all', accelerator: 'CommandOrControl+A' },
  togglefullscreen: { label: 'Full screen' },
}

/** On a Mac these stand in the menu that bears the app's name. */
const APP_ENTRIES = new Set<string>(['about.show', 'preferences.show'])

/** @param developing whether the app runs from the development server, and its tools have a place in the menus */
export const menuParts = (mac: boolean, developing: boolean): MenuPart[] => {
  const menus = ORDER.map((name): MenuPart => ({ kind: 'menu', label: name, items: itemsOf(name, mac, developing) }))
  if (!mac) return menus
  return [appMenu(), ...menus.slice(0, -1), { kind: 'role', role: 'windowMenu' }, ...menus.slice(-1)]
}

const itemsOf = (name: MenuName, mac: boolean, developing: boolean): MenuItem[] => {
  const entries = CATALOG.filter((entry) => entry.menu.name === name && !(mac && APP_ENTRIES.has(entry.id)))
  const groups = [...new Set(entries.map((entry) => entry.menu.group))].sort((a, b) => a - b)
  const listed = groups.map((group) =>
    entries.filter((entry) => entry.menu.group === group).map((entry) => itemOf(entry, mac)),
  )
  const tools = developing && name === 'Help' ? [roles('toggleDevTools')] : []
  return separated([...withRoles(name, listed, mac), ...tools])
}

/** What the system brings stands where people look for it. */
const withRoles = (name: MenuName, groups: MenuItem[][], mac: boolean): MenuItem[][] => {
  if (name === 'File') return [...groups, mac ? roles('close') : roles('close', 'quit')]
  if (name === 'Edit') return groups.toSpliced(1, 0, roles('cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'))
  if (name === 'View') return [...groups, roles('togglefullscreen')]
  return groups
}

const separated = (groups: readonly (readonly MenuItem[])[]): MenuItem[] =>
  groups.filter((group) => group.length > 0).flatMap((group, at) => (at === 0 ? group : [RULE, ...group]))

/** A Mac's menus catch what they show, so single keys are not shown there. */
const itemOf = (entry: CatalogEntry, mac: boolean): MenuItem => {
  const keys = entry.keys.find((one) => !(mac && isSingleKey(one)))
  return {
    kind: 'entry',
    id: entry.id,
    label: entry.label.replaceAll('&', '&&'),
    accelerator: keys === undefined ? null : acceleratorOf(keys),
  }
}

const appMenu = (): MenuPart => {
  const entries = CATALOG.filter((entry) => APP_ENTRIES.has(entry.id)).map((entry) => [itemOf(entry, true)])
  return {
    kind: 'menu',
    label: 'Parallax',
    items: separated([
      ...entries.toReversed(),
      roles('services'),
      roles('hide', 'hideOthers', 'unhide'),
      roles('quit'),
    ]),
  }
}
