// Finds claims to cite among all of the notebook: by their words, or in one field alone ("speaker:orsk fares").
import type { Claim } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { foldText } from '#core/text/folding.ts'
import { type ClaimWords, claimWords } from '#core/wording/claim.ts'

const FIELDS = ['speaker', 'outlet', 'code', 'title', 'note'] as const
type Field = (typeof FIELDS)[number]

/** One word of a search; without a field it may stand anywhere. */
interface Term {
  readonly field: Field | null
  readonly word: string
}

const isField = (name: string): name is Field => (FIELDS as readonly string[]).includes(name)

/** `speaker:"Lena Orsk" fares` asks for both. A field that is none is a word like any other. */
export const termsOf = (typed: string): readonly Term[] =>
  Array.from(typed.matchAll(/(?:(\p{L}+):)?(?:"([^"]*)"?|(\S+))/gu), ([all, name, quoted, plain]): Term => {
    const field = name?.toLowerCase()
    return field !== undefined && isField(field)
      ? { field, word: fold(quoted ?? plain ?? '') }
      : { field: null, word: fold(name === undefined ? (quoted ?? all) : all) }
  }).filter(({ word }) => word !== '')

const fold = (text: string): string => foldText(text).text.trim()

export interface FoundClaim {
  readonly claim: Claim
  readonly words: ClaimWords
}

/** Claims of articles that are not in the trash, newest first: what was just marked is what is looked for. */
export const citableClaims = (state: NotebookState): readonly FoundClaim[] =>
  [...state.claims.values()]
    .filter((claim) => state.articles.get(claim.article)?.trashed === null)
    .map((claim) => ({ claim, words: claimWords(state, claim) }))
    .reverse()

/** Those in which every term is found. `known` keeps folded texts from one search to the next. */
export const findClaims = (
  claims: readonly FoundClaim[],
  terms: readonly Term[],
  known: WeakMap<FoundClaim, Folded>,
): readonly FoundClaim[] => {
  if (terms.length === 0) return claims
  return claims.filter((found) => {
    const folded = known.get(found) ?? foldedFields(found)
    known.set(found, folded)
    return terms.every(({ field, word }) => (field === null ? folded.all : folded[field]).includes(word))
  })
}

export type Folded = Readonly<Record<Field | 'all', string>>

const foldedFields = ({ claim, words }: FoundClaim): Folded => {
  const codes = [...words.perspectives, ...words.codes].map((code) => code.name).join(' ')
  const fields = {
    speaker: fold([words.speaker, words.relay].filter(Boolean).join(' ')),
    outlet: fold(words.outlet),
    code: fold(codes),
    title: fold(words.title),
    note: fold(claim.note),
  }
  return { ...fields, all: [fold(words.words), ...Object.values(fields)].join('\n') }
}
