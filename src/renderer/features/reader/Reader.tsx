// The reader screen.
import type { ArticleId, ClaimId } from '#core/model/index.ts'

interface ReaderProps {
  readonly article: ArticleId
  /** Where to land: a claim, or an offset into the text in UTF-16 code units. */
  readonly focus: { readonly claim?: ClaimId; readonly at?: number }
}
export const Reader = (_: ReaderProps) => null
