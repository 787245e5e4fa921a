// Which catalog entries can be used right now, and what each does: the parts of the window register what they do while
// they are in front, and the palette, the menu and the keys all ask here.
import { CATALOG, type CatalogId } from '#core/commands/catalog.ts'

export type Act = () => void

export interface Actions {
  /** The latest registration of an id wins until it is taken back by the answered function. */
  register(id: CatalogId, act: Act): () => void
  usable(): readonly CatalogId[]
  /** Answers whether there was anything to do. */
  perform(id: CatalogId): boolean
  /** The same for an id that comes from outside, such as a menu. */
  choose(id: string): boolean
  subscribe(listener: () => void): () => void
}

export const createActions = (): Actions => {
  const registered = new Map<CatalogId, Act[]>()
  const listeners = new Set<() => void>()
  let usable: readonly CatalogId[] = []
  const tell = () => {
    usable = [...registered.keys()]
    for (const listener of listeners) listener()
  }
  const perform = (id: CatalogId): boolean => {
    const act = registered.get(id)?.at(-1)
    act?.()
    return act !== undefined
  }
  return {
    register: (id, act) => {
      const held = registered.get(id)
      if (held) held.push(act)
      else {
        registered.set(id, [act])
        tell()
      }
      return () => {
        const acts = registered.get(id)?.filter((other) => other !== act) ?? []
        if (acts.length > 0) return registered.set(id, acts)
        registered.delete(id)
        return tell()
      }
    },
    usable: () => usable,
    perform,
    choose: (id) => CATALOG.some((entry) => entry.id === id && perform(entry.id)),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
