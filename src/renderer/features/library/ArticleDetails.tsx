// The article details sheet.
import type { ArticleId } from '#core/model/index.ts'
export const ArticleDetails = (_: { readonly article: ArticleId; readonly onClose: () => void }) => null
