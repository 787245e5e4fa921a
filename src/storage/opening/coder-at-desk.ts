// Who is at the desk, among the coders of a notebook. What somebody did stays theirs whatever they are called, so a
// coder who has an id is known by it alone; a name alone says who it is only where there is nothing better.
import type { Coder, CoderId } from '#core/model/index.ts'
import { alter, type Change, make } from '#core/notebook/change.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import type { Host } from '../host.ts'

/**
 * A coder with the id that their profile keeps, or the bare name of one who has no profile. One with an id is never
 * taken for another of the same name; a bare name stands for the first coder who bears it.
 */
export type AtDesk = Coder | string

interface Known {
  readonly coder: CoderId
  /** Adds one who is new to the notebook, or calls one who is not by today's name. */
  readonly change: Change
}

export const coderAtDesk = (state: NotebookState, who: AtDesk, host: Host): Known => {
  const name = nameOf(who)
  const known =
    typeof who === 'string'
      ? [...state.coders.values()].find((coder) => coder.name.normalize() === name)
      : state.coders.get(who.id)
  if (known === undefined) {
    const coder: Coder = { id: typeof who === 'string' ? host.newId('cdr') : who.id, name }
    return { coder: coder.id, change: { ops: [make('coders', coder)] } }
  }
  const ops = known.name.normalize() === name ? [] : [alter('coders', known, { ...known, name })]
  return { coder: known.id, change: { ops } }
}

const nameOf = (who: AtDesk): string => (typeof who === 'string' ? who : who.name).trim().normalize() || 'Researcher'
