// Adds imported articles. Their texts and originals are on disk before this runs; the records only refer to them.
import { z } from 'zod'
import { Article, GivenDate, type Source, SourceId, Version } from '../model/index.ts'
import { make } from '../notebook/change.ts'
import { failed } from '../notebook/outcome.ts'
import type { NotebookState } from '../notebook/state.ts'
import { type Context, command, counted, edit, stamp } from './command.ts'
import { nameKey } from './same-name.ts'
import { newSource, sourcesByName } from './source-add.ts'

const { id, title, authors, language, url } = Article.shape

/** What is known of an article besides its words and its outlet. */
export const KNOWN = {
  title,
  authors,
  language,
  url,
  published: GivenDate.nullable(),
  updated: GivenDate.nullable(),
  retrieved: GivenDate.nullable(),
}

/** A version on its way into the record. */
export const NewVersion = Version.omit({ added: true }).extend({ date: GivenDate.nullable().default(null) })

/** An outlet is named by its id, by a name that may be new, or unknown. */
export const OutletChoice = z.union([SourceId, z.object({ name: z.string().trim().min(1) }), z.null()])
export type OutletChoice = z.infer<typeof OutletChoice>

export const NewArticle = z.object({
  id,
  ...KNOWN,
  outlet: OutletChoice,
  version: NewVersion.omit({ reason: true }),
})

export const addArticles = command({
  input: z.object({ articles: z.array(NewArticle).min(1) }),
  undo: 'step',
  label: ({ articles }) => `import ${counted(articles.length, 'article')}`,
  run: (state, { articles }, context) => {
    if (articles.some((article) => state.articles.has(article.id)) || hasTwins(articles.map(({ id }) => id)))
      return failed('duplicate', 'One of these articles is in the notebook already, so none was added.')
    const outlets = outletChooser(state, context)
    const records = articles.map(
      ({ version, outlet, ...known }): Article => ({
        ...known,
        outlet: outlets.choose(outlet),
        dateMentions: [],
        codes: [],
        versions: [{ ...version, reason: 'first', added: stamp(context) }],
        added: stamp(context),
        trashed: null,
      }),
    )
    return edit(
      [
        ...outlets.made().map((outlet) => make('sources', outlet)),
        ...records.map((article) => make('articles', article)),
      ],
      records.map((article) => article.id),
    )
  },
})

const hasTwins = (ids: readonly string[]): boolean => new Set(ids).size < ids.length

/** Turns choices into source ids, making each new outlet once. */
export const outletChooser = (state: NotebookState, context: Pick<Context, 'newId'>) => {
  const known = sourcesByName(state.sources.values())
  const made: Source[] = []
  const byName = (name: string): SourceId => {
    const twin = known.get(nameKey(name))
    if (twin !== undefined) return twin.id
    const outlet = newSource({ kind: 'outlet', name, aliases: [], unnamedIn: null, note: '' }, context)
    known.set(nameKey(name), outlet)
    made.push(outlet)
    return outlet.id
  }
  return {
    choose: (outlet: OutletChoice): SourceId | null =>
      outlet === null || typeof outlet === 'string' ? outlet : byName(outlet.name),
    made: (): readonly Source[] => made,
  }
}
