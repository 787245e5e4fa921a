// The menu bar: what can be used now in the window in front, and telling that window what was chosen.
import { type BaseWindow, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import { type MenuItem, type MenuPart, menuParts } from './template.ts'

export interface MenuBar {
  /** @param ids the catalog entries that this window can use now */
  setUsable(window: BrowserWindow, ids: readonly string[]): void
  /** Shows what this window can use when it is in front. */
  follow(window: BrowserWindow): void
}

/** @param chosen called with the window in front and the id of the catalog entry */
export const installMenu = (developing: boolean, chosen: Chosen): MenuBar => {
  const usable = new WeakMap<BrowserWindow, ReadonlySet<string>>()
  const parts = menuParts(process.platform === 'darwin', developing)
  const menu = Menu.buildFromTemplate(parts.map((part) => partOptions(part, chosen)))
  Menu.setApplicationMenu(menu)

  const show = (window: BrowserWindow) => {
    const ids = usable.get(window) ?? new Set<string>()
    for (const id of entryIds(parts)) {
      const item = menu.getMenuItemById(id)
      if (item !== null) item.enabled = ids.has(id)
    }
  }
  return {
    setUsable: (window, ids) => {
      usable.set(window, new Set(ids))
      if (window.isFocused() || BrowserWindow.getFocusedWindow() === null) show(window)
    },
    follow: (window) => {
      window.on('focus', () => show(window))
    },
  }
}

const entryIds = (parts: readonly MenuPart[]): string[] =>
  parts.flatMap((part) =>
    part.kind === 'menu' ? part.items.flatMap((item) => (item.kind === 'entry' ? [item.id] : [])) : [],
  )

type Chosen = (window: BrowserWindow, id: string) => void

const partOptions = (part: MenuPart, chosen: Chosen): MenuItemConstructorOptions =>
  part.kind === 'role'
    ? { role: part.role }
    : { label: `&${part.label}`, submenu: part.items.map((item) => itemOptions(item, chosen)) }

const itemOptions = (item: MenuItem, chosen: Chosen): MenuItemConstructorOptions => {
  if (item.kind === 'rule') return { type: 'separator' }
  if (item.kind === 'role')
    return { role: item.role, ...(item.label === null ? {} : { label: item.label }), ...shown(item.accelerator) }
  return {
    id: item.id,
    label: item.label,
    enabled: false,
    click: (_item, window) => {
      const target = asPage(window) ?? BrowserWindow.getFocusedWindow()
      if (target !== null) chosen(target, item.id)
    },
    ...shown(item.accelerator),
  }
}

/** Shown, not caught. */
const shown = (accelerator: string | null) => (accelerator === null ? {} : { accelerator, registerAccelerator: false })

const asPage = (window: BaseWindow | undefined): BrowserWindow | null =>
  window instanceof BrowserWindow ? window : null
