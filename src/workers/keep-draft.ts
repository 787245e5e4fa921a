// Keeps a draft's words and original on the disk, so that the article which is then added never refers to a text that
// is not there. For the app and the command line alike.
import type { CommandInput } from '#core/commands/index.ts'
import type { ArticleDraft } from '#core/import/draft.ts'
import { joinBlocks, type NewId, type Original } from '#core/model/index.ts'
import { done, type Outcome } from '#core/notebook/outcome.ts'
import { wordCount } from '#core/text/words.ts'
import { textHash } from '#formats/import/index.ts'
import type { NotebookSession } from '#storage/index.ts'

export interface KeptDraft {
  readonly draft: ArticleDraft
  /** The file's own name. */
  readonly name: string
  readonly bytes: Uint8Array
}

type NewArticle = CommandInput<'article.add'>['articles'][number]

/** Durable when it succeeds; run 'article.add' with what it gives afterwards. */
export const keepDraft = async (
  session: NotebookSession,
  kept: KeptDraft,
  newId: NewId,
): Promise<Outcome<Pick<NewArticle, 'id' | 'version'>>> => {
  const id = newId('art')
  const version = newId('ver')
  const { blocks } = kept.draft
  const original = await keepOriginal(session, kept)
  if (!original.ok) return original
  const text = await session.putText({ article: id, version, blocks })
  if (!text.ok) return text
  const joined = joinBlocks(blocks)
  const counts = { hash: textHash(blocks), length: joined.length, words: wordCount(joined) }
  return done({ id, version: { id: version, ...counts, original: original.value } })
}

const keepOriginal = async (
  session: NotebookSession,
  { draft, name, bytes }: KeptDraft,
): Promise<Outcome<Original>> => {
  const hash = await session.putOriginal(bytes)
  if (!hash.ok) return hash
  const { mediaType, encoding } = draft
  return done({ name, hash: hash.value, bytes: bytes.length, mediaType, encoding: encoding?.label ?? null })
}
