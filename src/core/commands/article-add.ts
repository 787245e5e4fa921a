// Adds imported articles. Their texts and originals are on disk before this runs; the records only refer to them.
import { z } from 'zod'
import { Article, type Source, SourceId, Version } from '../model/index.ts'
import { make } from '../notebook/change.ts'
import type { NotebookState } from '../notebook/state.ts'
import { type Context, command, counted, edit, stamp } from './command.ts'
import { newSource, sourceNamed } from './source-add.ts'

const { id, title, authors, language, url, published, updated, retrieved } = Article.shape

/** An outlet is named by its id, by a name that may be new, or unknown. */
export const OutletChoice = z.union([SourceId, z.object({ name: z.string().trim().min(1) }), z.null()])
export type OutletChoice = z.infer<typeof OutletChoice>

export const NewArticle = z.object({
  id,
  title,
  authors,
  language,
  url,
  published,
  updated,
  retrieved,
  outlet: OutletChoice,
  version: Version.omit({ added: true, reason: true }),
})

export const addArticles = command({
  input: z.object({ articles: z.array(NewArticle).min(1) }),
  undo: 'step',
  label: ({ articles }) => `import ${counted(articles.length, 'article')}`,
  run: (state, { articles }, context) => {
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

/** Turns choices into source ids, making each new outlet once. */
export const outletChooser = (state: NotebookState, context: Pick<Context, 'newId'>) => {
  const fresh = new Map<string, Source>()
  const byName = (name: string): SourceId => {
    const known = sourceNamed(state, name) ?? fresh.get(name.toLocaleLowerCase())
    if (known) return known.id
    const outlet = newSource({ kind: 'outlet', name, aliases: [], unnamedIn: null, note: '' }, context)
    fresh.set(name.toLocaleLowerCase(), outlet)
    return outlet.id
  }
  return {
    choose: (outlet: OutletChoice): SourceId | null =>
      outlet === null || typeof outlet === 'string' ? outlet : byName(outlet.name),
    made: (): Source[] => [...fresh.values()],
  }
}
