// Adds drafts to the notebook as articles: their words and originals reach the disk first, then one command adds the
// records, so that an article never refers to a text that is not there.
import type { InputOf } from '#contract/channels.ts'
import type { CommandInput } from '#core/commands/index.ts'
import type { ArticleDraft } from '#core/import/draft.ts'
import type { ArticleId, NewId } from '#core/model/index.ts'
import { done, failed, type Outcome } from '#core/notebook/outcome.ts'
import type { NotebookSession } from '#storage/index.ts'
import { keepDraft } from '#workers/keep-draft.ts'
import type { Held, HeldDrafts } from './held-drafts.ts'

type Chosen = InputOf<'import.add'>['drafts'][number]
type NewArticle = CommandInput<'article.add'>['articles'][number]
type HeldDraft = Held & { readonly draft: ArticleDraft }

/** All of them or none. The drafts are let go when they have been added. */
export const addDrafts = async (
  session: NotebookSession,
  held: HeldDrafts,
  chosen: readonly Chosen[],
  newId: NewId,
): Promise<Outcome<ArticleId[]>> => {
  const articles: NewArticle[] = []
  for (const { key, known } of chosen) {
    const draft = held.get(key)
    if (draft === null || !hasDraft(draft))
      return failed('not-found', 'One of the articles is no longer at hand, so none was added. Import them again.')
    const version = await keepDraft(session, draft, newId)
    if (!version.ok) return version
    articles.push({ ...known, ...version.value })
  }
  const ran = session.run('article.add', { articles })
  if (!ran.ok) return ran
  held.discard(chosen.map(({ key }) => key))
  return done(articles.map((article) => article.id))
}

const hasDraft = (held: Held): held is HeldDraft => held.draft !== null
