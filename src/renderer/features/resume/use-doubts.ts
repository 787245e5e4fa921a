// Looks for the passages of older versions in the texts of today, one article after the other: the page need not wait.
import { useEffect, useState } from 'react'
import { locatePassages } from '#core/anchoring/locate.ts'
import { type ArticleId, type ClaimId, currentVersion, joinBlocks } from '#core/model/index.ts'
import { type Doubtful, doubtfulClaims } from '#core/resume/doubtful.ts'
import { useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import type { WindowStore } from '../../store/window-store.ts'

export interface Doubt {
  readonly article: ArticleId
  /** The first claim that stands somewhere, to go to. */
  readonly first: ClaimId | null
  /** Claims whose words have changed, and claims that are nowhere. */
  readonly changed: number
  readonly lost: number
}

/** Texts that are read for it; what is beyond waits for another day. */
const MOST = 24

export const useDoubts = (): readonly Doubt[] => {
  const { texts } = useStore()
  const { state } = useReplica()
  const suspects = useNotebook(['articles', 'claims'], doubtfulClaims)
  const [doubts, setDoubts] = useState<readonly Doubt[]>([])
  useEffect(() => {
    let wanted = true
    const look = async () => {
      const found: Doubt[] = []
      for (const suspect of suspects.slice(0, MOST)) {
        const article = state.articles.get(suspect.article)
        if (!wanted || article === undefined) continue
        const doubt = await doubtOf(texts, suspect, currentVersion(article).id)
        if (doubt !== null) found.push(doubt)
      }
      if (wanted) setDoubts(found)
    }
    void look()
    return () => {
      wanted = false
    }
  }, [texts, state, suspects])
  return doubts
}

/** Null where all of them stand word for word, or where the text cannot be read. */
const doubtOf = async (
  texts: WindowStore['texts'],
  { article, claims }: Doubtful,
  version: Parameters<WindowStore['texts']['read']>[1],
): Promise<Doubt | null> => {
  const read = await texts.read(article, version)
  if (!read.ok) return null
  const passages = claims.flatMap((claim) => claim.passages.map(({ anchor }) => ({ claim: claim.id, anchor })))
  const located = locatePassages(
    joinBlocks(read.value.blocks),
    passages.map(({ anchor }) => anchor),
  )
  const having = (state: 'fuzzy' | 'lost') =>
    new Set(passages.filter((_, at) => located[at]?.state === state).map(({ claim }) => claim))
  const [lost, fuzzy] = [having('lost'), having('fuzzy')]
  const changed = [...fuzzy].filter((id) => !lost.has(id))
  if (changed.length + lost.size === 0) return null
  return { article, first: changed[0] ?? null, changed: changed.length, lost: lost.size }
}
