// What a citation points at, as it is now: the exact words, who says them, and where. One whose target is gone or in
// the trash says so and keeps the words that it was made with.
import type {
  Article,
  ArticleId,
  Citation,
  CitationTarget,
  Claim,
  ClaimId,
  Colour,
  Point,
  Silence,
  SpeechForm,
  Voice,
} from '../model/index.ts'
import { type NotebookState, tableOf } from '../notebook/state.ts'
import { tableNameOf } from '../notebook/tables.ts'
import { claimWords } from '../wording/claim.ts'
import { dateWords } from '../wording/date.ts'
import { articleTitle, outletName, speakerWords } from '../wording/names.ts'

/** Where cited words were published. */
export interface CitedArticle {
  readonly id: ArticleId
  readonly outlet: string
  /** False where the outlet is not known, so that nothing is said to have been published by "Unknown outlet". */
  readonly outletKnown: boolean
  readonly title: string
  readonly authors: readonly string[]
  /** In words, no more precise than it is known; null where undated. */
  readonly date: string | null
  readonly url: string | null
}

export interface ResolvedCitation {
  readonly kind: 'claim' | 'point' | 'silence'
  /** `trashed`: the article is in the trash. `gone`: the target was deleted, and only the citation's own words are left. */
  readonly state: 'present' | 'trashed' | 'gone'
  /** Exactly as published; gaps between passages are […]. For a Point or a Silence, the researcher's own words. */
  readonly words: string
  readonly claim: ClaimId | null
  readonly voice: Voice | null
  /** Null where nobody is named: the article's own voice, or not yet said. */
  readonly speaker: string | null
  readonly relay: string | null
  readonly form: SpeechForm | null
  /** Null for a Point, and for what is gone. */
  readonly article: CitedArticle | null
  readonly colour: Colour | null
  /** What was recorded when it was cited: all that is known of one that is gone. */
  readonly from: string
}

export const resolveCitation = (state: NotebookState, citation: Citation): ResolvedCitation =>
  resolveTarget(state, citation.target, citation.from) ?? {
    ...NOBODY,
    kind: kindOf(citation.target),
    state: 'gone',
    words: citation.words,
    from: citation.from,
  }

/** A target as it is now; null if it is no longer in the notebook. */
export const resolveTarget = (state: NotebookState, target: CitationTarget, from = ''): ResolvedCitation | null => {
  const claim = tableOf(state, 'claims').get(target)
  if (claim) return resolveClaim(state, claim, from)
  const point = tableOf(state, 'points').get(target)
  if (point) return resolvePoint(point, from)
  const silence = tableOf(state, 'silences').get(target)
  return silence ? resolveSilence(state, silence, from) : null
}

const NOBODY = { claim: null, voice: null, speaker: null, relay: null, form: null, article: null, colour: null }

const kindOf = (target: CitationTarget): ResolvedCitation['kind'] => {
  const table = tableNameOf(target)
  return table === 'points' ? 'point' : table === 'silences' ? 'silence' : 'claim'
}

const resolveClaim = (state: NotebookState, claim: Claim, from: string): ResolvedCitation => {
  const article = state.articles.get(claim.article)
  const { words, relay, form, colour } = claimWords(state, claim)
  return {
    kind: 'claim',
    state: stateOf(article),
    words,
    claim: claim.id,
    voice: claim.voice,
    speaker: claim.voice === 'attributed' && claim.attribution.length > 0 ? speakerWords(state, claim) : null,
    relay,
    form,
    article: article === undefined ? null : citedArticle(state, article),
    colour,
    from,
  }
}

const resolvePoint = (point: Point, from: string): ResolvedCitation => ({
  ...NOBODY,
  kind: 'point',
  state: 'present',
  words: point.proposition,
  from,
})

const resolveSilence = (state: NotebookState, silence: Silence, from: string): ResolvedCitation => {
  const article = state.articles.get(silence.article)
  const about =
    tableOf(state, 'points').get(silence.about)?.proposition ?? tableOf(state, 'codes').get(silence.about)?.name
  return {
    ...NOBODY,
    kind: 'silence',
    state: stateOf(article),
    words: `Read, not found: ${about ?? 'what was searched for'}`,
    article: article === undefined ? null : citedArticle(state, article),
    from,
  }
}

const stateOf = (article: Article | undefined) => (article?.trashed ? 'trashed' : 'present')

const citedArticle = (state: NotebookState, article: Article): CitedArticle => ({
  id: article.id,
  outlet: outletName(state, article),
  outletKnown: article.outlet !== null,
  title: articleTitle(article),
  authors: article.authors,
  date: article.published?.value ? dateWords(article.published.value) : null,
  url: article.url,
})
