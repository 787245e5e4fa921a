// Anyone who can speak, known by name, or unnamed and then of one article alone.
import { z } from 'zod'
import { ArticleId, Source, type SourceId, SourceKind } from '../model/index.ts'
import { make } from '../notebook/change.ts'
import { failed, type Outcome } from '../notebook/outcome.ts'
import type { NotebookState } from '../notebook/state.ts'
import { type Context, command, edit } from './command.ts'
import { nameKey } from './same-name.ts'

export const NewSource = z.object({
  kind: SourceKind,
  name: z.string().trim().min(1),
  aliases: Source.shape.aliases.default([]),
  unnamedIn: ArticleId.nullable().default(null),
  note: z.string().default(''),
})

export const addSource = command({
  input: NewSource,
  undo: 'step',
  label: ({ name }) => `add source “${name}”`,
  run: (state, input, context) => {
    const source = newSource(input, context)
    return nameTaken(state, source) ?? edit([make('sources', source)], [source.id])
  },
})

export const newSource = (input: z.infer<typeof NewSource>, { newId }: Pick<Context, 'newId'>): Source => ({
  ...input,
  id: newId('src'),
  roles: [],
  codes: [],
  usualPerspective: null,
})

/** A named source by its name or an alias; a name goes before another's alias. Unnamed sources are never matched by name. */
export const sourceNamed = (state: NotebookState, name: string): Source | null =>
  sourcesByName(state.sources.values()).get(nameKey(name)) ?? null

/** Named sources by the keys of their names and aliases; of two with one name, the first. */
export const sourcesByName = (sources: Iterable<Source>): Map<string, Source> => {
  const named = [...sources].filter((source) => source.unnamedIn === null)
  const keys = [
    ...named.map((source) => [nameKey(source.name), source] as const),
    ...named.flatMap((source) => source.aliases.map((alias) => [nameKey(alias), source] as const)),
  ]
  // Later entries of a Map win, and the first is wanted.
  return new Map(keys.reverse())
}

/** The refusal of a name that another source has, or null. */
export const nameTaken = (state: NotebookState, source: Source, except?: SourceId): Outcome<never> | null => {
  if (source.unnamedIn !== null) return null
  const others = [...state.sources.values()].filter((other) => other.id !== except)
  const twin = sourcesByName(others).get(nameKey(source.name))
  return twin === undefined
    ? null
    : failed('duplicate', `There is already a source “${twin.name}”. Choose that one, or tell the two apart by name.`)
}
