// A claim as it is read outside of its article: the words, who says them, in which outlet, and how it is coded.
import {
  type BuiltinFacet,
  type Claim,
  type Code,
  type Colour,
  claimedWords,
  type FacetId,
  type Rendering,
  type SpeechForm,
  speakingHop,
} from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'
import { dateWords } from './date.ts'
import { articleTitle, outletName, relayWords, speakerWords } from './names.ts'

export interface ClaimWords {
  readonly words: string
  /** The researcher's translation of them, the first where there are several. */
  readonly translation: Rendering | null
  readonly speaker: string
  readonly relay: string | null
  readonly form: SpeechForm | null
  readonly outlet: string
  readonly title: string
  /** Null where the article is undated. */
  readonly date: string | null
  readonly perspectives: readonly Code[]
  /** Codes of all other facets, in the order of facets. */
  readonly codes: readonly Code[]
  /** That of the first perspective that has one. */
  readonly colour: Colour | null
}

export const claimWords = (state: NotebookState, claim: Claim): ClaimWords => {
  const article = state.articles.get(claim.article)
  const perspective = builtinFacet(state, 'perspective')
  const perspectives = perspective === null ? [] : codesGiven(state, claim, perspective)
  const given = new Set(claim.codes.map(({ facet }) => facet))
  if (perspective !== null) given.delete(perspective)
  const others = given.size === 0 ? [] : facetsInOrder(state).filter((facet) => given.has(facet))
  const published = article?.published?.value
  return {
    words: claimedWords(claim),
    translation: claim.renderings[0] ?? null,
    speaker: speakerWords(state, claim),
    relay: relayWords(state, claim),
    form: speakingHop(claim)?.form ?? null,
    outlet: article ? outletName(state, article) : 'Unknown outlet',
    title: article ? articleTitle(article) : 'Untitled article',
    date: published ? dateWords(published) : null,
    perspectives,
    codes: others.flatMap((facet) => codesGiven(state, claim, facet)),
    colour: perspectives.find((code) => code.colour !== null)?.colour ?? null,
  }
}

/** The facet that plays a part in the product's own views, whatever it is called here. */
export const builtinFacet = (state: NotebookState, builtin: BuiltinFacet): FacetId | null => {
  for (const facet of state.facets.values()) if (facet.builtin === builtin) return facet.id
  return null
}

/** The codes of one facet that a record was given, each once however many gave it, in the order of the codebook. "None" is no code. */
export const codesGiven = (state: NotebookState, record: Pick<Claim, 'codes'>, facet: FacetId): Code[] => {
  const given = record.codes.flatMap((coding) =>
    coding.facet === facet && coding.code !== null ? (state.codes.get(coding.code) ?? []) : [],
  )
  return [...new Set(given)].sort((a, b) => a.order - b.order)
}

const facetsInOrder = (state: NotebookState): FacetId[] =>
  [...state.facets.values()].sort((a, b) => a.order - b.order).map((facet) => facet.id)
