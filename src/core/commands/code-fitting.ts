// Whether a code, new or changed, goes with the codes that are there.
import type { Code, Facet } from '../model/index.ts'
import { standsAboveItself } from '../notebook/hierarchy.ts'
import { failed, type Outcome } from '../notebook/outcome.ts'
import type { NotebookState } from '../notebook/state.ts'
import { sameName } from './same-name.ts'

/** Why this code cannot stand in its facet as it is, or null. */
export const unfitCode = (state: NotebookState, code: Code, facet: Facet): Outcome<never> | null => {
  const others = [...state.codes.values()].filter((other) => other.id !== code.id)
  const twin = others.find((other) => other.facet === code.facet && sameName(other.name, code.name))
  if (twin !== undefined)
    return failed(
      'duplicate',
      `${facet.name} already has a code “${twin.name}”. Choose that one, or give this one another name.`,
    )
  const holder = code.key === null ? undefined : others.find((other) => other.key === code.key)
  if (holder !== undefined)
    return failed('duplicate', `The key ${code.key} sets “${holder.name}” already. Choose another key.`)
  const parent = code.parent === null ? undefined : state.codes.get(code.parent)
  if (parent !== undefined && parent.facet !== code.facet)
    return failed(
      'invalid-input',
      `“${parent.name}” is not a code of ${facet.name}, so nothing can stand under it there.`,
    )
  return standsAboveItself(new Map(state.codes).set(code.id, code), code)
    ? failed('conflict', `“${code.name}” cannot stand under one of its own sub-codes.`)
    : null
}
