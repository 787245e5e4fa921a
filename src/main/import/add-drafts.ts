// Adds drafts to the notebook as articles: their words and originals reach the disk first, then one command adds the
// records, so that an article never refers to a text that is not there.
import type { InputOf } from '#contract/channels.ts'
import type { CommandInput } from '#core/commands/index.ts'
import type { ArticleDraft } from '#core/import/draft.ts'
import { type ArticleId, joinBlocks, type NewId, type Original } from '#core/model/index.ts'
import { done, failed, type Outcome } from '#core/notebook/outcome.ts'
import { wordCount } from '#core/text/words.ts'
import { textHash } from '#formats/import/index.ts'
import type { NotebookSession } from '#storage/index.ts'
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
    const version = await keepVersion(session, draft, newId)
    if (!version.ok) return version
    articles.push({ ...known, ...version.value })
  }
  const ran = session.run('article.add', { articles })
  if (!ran.ok) return ran
  held.discard(chosen.map(({ key }) => key))
  return done(articles.map((article) => article.id))
}

const hasDraft = (held: Held): held is HeldDraft => held.draft !== null

const keepVersion = async (
  session: NotebookSession,
  held: HeldDraft,
  newId: NewId,
): Promise<Outcome<Pick<NewArticle, 'id' | 'version'>>> => {
  const id = newId('art')
  const version = newId('ver')
  const { blocks } = held.draft
  const original = await keepOriginal(session, held)
  if (!original.ok) return original
  const kept = await session.putText({ article: id, version, blocks })
  if (!kept.ok) return kept
  const text = joinBlocks(blocks)
  return done({
    id,
    version: {
      id: version,
      hash: textHash(blocks),
      length: text.length,
      words: wordCount(text),
      original: original.value,
    },
  })
}

const keepOriginal = async (session: NotebookSession, held: HeldDraft): Promise<Outcome<Original>> => {
  const hash = await session.putOriginal(held.bytes)
  if (!hash.ok) return hash
  const { mediaType, encoding } = held.draft
  return done({
    name: held.name,
    hash: hash.value,
    bytes: held.bytes.length,
    mediaType,
    encoding: encoding?.label ?? null,
  })
}
