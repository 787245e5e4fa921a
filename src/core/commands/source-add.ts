// Anyone who can speak, known by name, or unnamed and then of one article alone.
import { z } from 'zod'
import { ArticleId, Source, SourceKind } from '../model/index.ts'
import { make } from '../notebook/change.ts'
import { failed } from '../notebook/outcome.ts'
import type { NotebookState } from '../notebook/state.ts'
import { sameName } from './code-add.ts'
import { type Context, command, edit } from './command.ts'

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
    const twin = input.unnamedIn === null ? sourceNamed(state, input.name) : null
    if (twin !== null)
      return failed(
        'duplicate',
        `There is already a source “${twin.name}”. Choose that one, or tell the two apart by name.`,
      )
    const source = newSource(input, context)
    return edit([make('sources', source)], [source.id])
  },
})

export const newSource = (input: z.infer<typeof NewSource>, { newId }: Pick<Context, 'newId'>): Source => ({
  ...input,
  id: newId('src'),
  roles: [],
  codes: [],
  usualPerspective: null,
})

/** A named source by its name or an alias. Unnamed sources are never matched by name. */
export const sourceNamed = (state: NotebookState, name: string): Source | null => {
  for (const source of state.sources.values()) {
    if (source.unnamedIn === null && [source.name, ...source.aliases].some((one) => sameName(one, name))) return source
  }
  return null
}
