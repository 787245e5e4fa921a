// What records are called wherever people read them: window, exports and command line say the same.
import { type Article, type Claim, type Source, speakingHop } from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'

/** An unknown outlet is never guessed at, and never shared: it is told apart by its article. */
export const outletName = (state: NotebookState, article: Pick<Article, 'outlet'>): string =>
  outletOf(state, article)?.name ?? 'Unknown outlet'

export const outletOf = (state: NotebookState, article: Pick<Article, 'outlet'>): Source | null =>
  article.outlet === null ? null : (state.sources.get(article.outlet) ?? null)

export const articleTitle = (article: Pick<Article, 'title'>): string => article.title.trim() || 'Untitled article'

export const VOICE_WORDS = {
  own: 'The article’s own voice',
  attributed: 'Attributed',
  unclear: 'Voice unclear',
  unset: 'Voice not yet said',
} as const

/** Who says a claim, in words: the speaker's name, or which other voice it is in. */
export const speakerWords = (state: NotebookState, claim: Pick<Claim, 'voice' | 'attribution'>): string => {
  const hop = speakingHop(claim)
  return hop === null ? VOICE_WORDS[claim.voice] : sourceNames(state, hop.sources)
}

/** Those who relay a claim, outermost first: "through the press office"; null where nobody stands between. */
export const relayWords = (state: NotebookState, claim: Pick<Claim, 'attribution'>): string | null => {
  const relays = claim.attribution.slice(0, -1)
  return relays.length === 0
    ? null
    : `through ${relays.map((hop) => sourceNames(state, hop.sources)).join(', through ')}`
}

const sourceNames = (state: NotebookState, ids: readonly Source['id'][]): string => {
  const names = ids.map((id) => state.sources.get(id)?.name ?? 'a source no longer in the notebook')
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
