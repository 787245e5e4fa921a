// The claims of the article that is read, laid out in its text; laid anew only where something has changed.
import { useMemo } from 'react'
import type { ArticleId } from '#core/model/index.ts'
import { recordsFiledWith } from '#core/notebook/state.ts'
import { useNotebook, useReplica } from '../../store/hooks.ts'
import type { ReadText } from '../read-text.ts'
import { type Known, type LaidClaims, layClaims } from './lay-claims.ts'

export const useArticleClaims = (article: ArticleId, read: ReadText): LaidClaims => {
  const { state } = useReplica()
  const known = useNotebook(['codes', 'facets'], (): Known => ({ laid: new WeakMap(), placed: [] }), [read, article])
  const claims = useNotebook(['claims'], (now) => recordsFiledWith(now, 'claims', article), [article])
  return useMemo(() => layClaims(state, claims, read, known), [state, claims, read, known])
}
