// From a key press to a catalog entry. Letters are matched by what they print, and by where they lie on the keyboard
// for layouts that cannot print them; nothing fires while text is being composed.
import { CATALOG, type CatalogEntry, type CatalogId, isSingleKey } from '#core/commands/catalog.ts'

export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>

interface Circumstances {
  readonly mac: boolean
  /** Something is being typed: single keys belong to the text. */
  readonly typing: boolean
  readonly singleKeys: boolean
}

/** The entries that a press asks for, best match first: several may share a key on different surfaces. */
export const entriesFor = (press: Press, { mac, typing, singleKeys }: Circumstances): CatalogId[] => {
  if (press.isComposing || press.key === 'Process' || press.key === 'Dead') return []
  const fits = (keys: string) => (isSingleKey(keys) ? singleKeys && !typing : true) && matches(keys, press, mac)
  return CATALOG.filter((entry: CatalogEntry) => entry.keys.some(fits)).map((entry) => entry.id)
}

const matches = (keys: string, press: Press, mac: boolean): boolean => {
  const parts = keys.endsWith('++') ? [...keys.slice(0, -2).split('+'), '+'] : keys.split('+')
  const key = parts.at(-1) ?? ''
  const wants = (name: string) => parts.slice(0, -1).includes(name)
  const mod = mac ? press.metaKey : press.ctrlKey
  const other = mac ? press.ctrlKey : press.metaKey
  if (wants('Mod') !== mod || other) return false
  // AltGr prints brackets on Turkish and German keyboards and arrives as Ctrl+Alt; only a printed sign can be meant.
  if (wants('Alt') !== press.altKey) return false
  if (isLetter(key) || key.length > 1)
    return (
      wants('Shift') === press.shiftKey &&
      (sameKey(key, press) || (isLetter(key) && !isLatin(press.key) && press.code === `Key${key}`))
    )
  return press.key === key || (wants('Shift') === press.shiftKey && press.code === CODE_OF[key])
}

const sameKey = (key: string, press: Press) => press.key.toLowerCase() === key.toLowerCase()
const isLetter = (key: string) => /^[A-Z]$/.test(key)
const isLatin = (key: string) => /^\p{Script=Latin}$/u.test(key)

/** Where signs lie on a keyboard that prints them without a modifier. */
const CODE_OF: Readonly<Record<string, string>> = {
  '\\': 'Backslash',
  '[': 'BracketLeft',
  ']': 'BracketRight',
  ',': 'Comma',
  '=': 'Equal',
  '-': 'Minus',
  '0': 'Digit0',
  '1': 'Digit1',
  '2': 'Digit2',
  '3': 'Digit3',
  '4': 'Digit4',
  '5': 'Digit5',
  '6': 'Digit6',
  '7': 'Digit7',
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
  Backspace: '⌫',
  Delete: 'Del',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
}

/** The combination to show with an entry: the first of its keys that works; null where it has none. */
export const shownKeys = (id: CatalogId, singleKeys: boolean): string | null => {
  const entry: CatalogEntry | undefined = CATALOG.find((one) => one.id === id)
  return entry?.keys.find((keys) => singleKeys || !isSingleKey(keys)) ?? null
}

/** A combination as it is printed on keys: "Ctrl K", "⌘ K". */
export const keySigns = (keys: string, mac: boolean): string[] => {
  const parts = keys.endsWith('++') ? [...keys.slice(0, -2).split('+'), '+'] : keys.split('+')
  const modifiers: Readonly<Record<string, string>> = mac ? { Mod: '⌘', Alt: '⌥', Shift: '⇧' } : { Mod: 'Ctrl' }
  return parts.map((part) => modifiers[part] ?? SIGNS[part] ?? part)
}
