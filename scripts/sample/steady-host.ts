// The machine as the sample is made on it: a clock that is set by hand, and ids that come from what a record is called
// in the sources. So the same sources give the same bytes, and one more claim does not rename all that follow.
import { createHash } from 'node:crypto'
import { type NewId, newIdFrom } from '#core/model/index.ts'
import { type Host, systemHost } from '#storage/index.ts'

export interface SteadyHost extends Host {
  /** What follows is made at this instant. */
  setClock(instant: string): void
  /** What follows gets ids that come from this name; used once each. */
  nameNext(name: string): void
}

export const steadyHost = (start: string): SteadyHost => {
  let instant = start
  let name = 'notebook'
  let made = 0
  const used = new Set<string>()
  const newId: NewId = (prefix) => {
    made += 1
    const seed = `${name}/${prefix}/${made}`
    return newIdFrom((count) => createHash('sha256').update(seed).digest().subarray(0, count))(prefix)
  }
  return {
    ...systemHost('The sample’s builder'),
    now: () => instant,
    newId,
    setClock: (next) => {
      instant = next
    },
    nameNext: (next) => {
      if (used.has(next)) throw new Error(`Two things in the sources are called “${next}”. Give one another key.`)
      used.add(next)
      name = next
      made = 0
    },
  }
}
