// Who is heard: for each speaker how many words, in which form, and in which outlets. Words that only came through
// another are counted, and said to be relayed: that is not the same as being heard.
import {
  type ArticleId,
  type Claim,
  type ClaimId,
  contentPassages,
  type Hop,
  type Source,
  type SourceId,
  type SpeechForm,
} from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'
import { wordCount } from '../text/words.ts'
import { chosenArticles, claimsInReadingOrder } from './chosen-articles.ts'
import { outletKey } from './outlet-axis.ts'

/** What one outlet lets somebody say: `relayed` counts those of the words that came through somebody else. */
export interface Hearing {
  readonly claims: readonly ClaimId[]
  readonly words: number
  readonly relayed: number
}

export interface HeardVoice {
  readonly source: Source
  readonly claims: number
  /** Words of content, by the form they are given in. Joint speakers each have all of them. */
  readonly words: Readonly<Record<SpeechForm, number>>
  /** Whether everything of this speaker came through somebody else. */
  readonly onlyRelayed: boolean
  /** By outlet; an article of an unknown outlet is one of its own. */
  readonly outlets: ReadonlyMap<string, Hearing>
}

/** Speakers of the chosen articles (null: all not in the trash), most claims first. */
export const voicesIn = (state: NotebookState, chosen: readonly ArticleId[] | null): HeardVoice[] => {
  const heard = new Map<SourceId, Tally>()
  for (const claim of claimsInReadingOrder(state, chosenArticles(state, chosen)).flat()) hear(state, heard, claim)
  return [...heard.values()].sort((a, b) => b.claims - a.claims || (a.source.id < b.source.id ? -1 : 1))
}

type Tally = Omit<{ -readonly [K in keyof HeardVoice]: HeardVoice[K] }, 'words' | 'outlets'> & {
  readonly words: Record<SpeechForm, number>
  readonly outlets: Map<string, { readonly claims: ClaimId[]; words: number; relayed: number }>
}

const hear = (state: NotebookState, heard: Map<SourceId, Tally>, claim: Claim): void => {
  const hop = claim.attribution.at(-1)
  if (hop === undefined) return
  const words = contentPassages(claim).reduce((sum, { anchor }) => sum + wordCount(anchor.quote), 0)
  for (const id of new Set(hop.sources)) {
    const source = state.sources.get(id)
    if (source === undefined) continue
    const tally = heard.get(id) ?? silentYet(source)
    heard.set(id, tally)
    count(tally, claim, hop, words, outletOfClaim(state, claim))
  }
}

const outletOfClaim = (state: NotebookState, claim: Claim): string => {
  const article = state.articles.get(claim.article)
  return article === undefined ? claim.article : outletKey(state, article)
}

const silentYet = (source: Source): Tally => ({
  source,
  claims: 0,
  words: { direct: 0, mixed: 0, indirect: 0 },
  onlyRelayed: true,
  outlets: new Map(),
})

const count = (tally: Tally, claim: Claim, hop: Hop, words: number, outlet: string): void => {
  const isRelayed = claim.attribution.length > 1
  const hearing = tally.outlets.get(outlet) ?? { claims: [], words: 0, relayed: 0 }
  tally.outlets.set(outlet, hearing)
  hearing.claims.push(claim.id)
  hearing.words += words
  if (isRelayed) hearing.relayed += words
  tally.claims += 1
  tally.words[hop.form] += words
  tally.onlyRelayed &&= isRelayed
}
