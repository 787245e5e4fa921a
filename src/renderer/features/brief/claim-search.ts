// Finds claims to cite among all of the notebook: by their words, or in one field alone ("speaker:orsk fares").
import { chosenArticles, claimsInReadingOrder } from '#core/compare/chosen-articles.ts'
import type { Claim } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
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

/** Case and accents do not count. Simpler than core's folding, which keeps the way back: many claims are folded here. */
const fold = (text: string): string =>
  (/^[\0-\x7f]*$/u.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'"))
    .toLowerCase()
    .trim()

/** The claims that can be cited. Words are looked up only for those that are shown or searched: there may be many. */
export interface ClaimFinder {
  /** Those of articles that are not in the trash: the oldest article's first, each from its top to its end. */
  readonly claims: readonly Claim[]
  words(claim: Claim): ClaimWords
  /** Those in which every term is found. */
  find(terms: readonly Term[]): readonly Claim[]
}

/** Good for the state as it is now; another state wants another finder. */
export const claimFinder = (state: NotebookState): ClaimFinder => {
  const known = new Map<Claim, ClaimWords>()
  const folded = new Map<Claim, Folded>()
  const names = new Map<string, string>()
  const foldName = (name: string) => remembered(names, name, () => fold(name))
  const claims = claimsInReadingOrder(state, chosenArticles(state, null)).flat()
  const words = (claim: Claim) => remembered(known, claim, () => claimWords(state, claim))
  const fits = (claim: Claim, terms: readonly Term[]) => {
    const fields = remembered(folded, claim, () => foldedFields(claim, words(claim), foldName))
    return terms.every(({ field, word }) => fields[field ?? 'all'].includes(word))
  }
  return {
    claims,
    words,
    find: (terms) => (terms.length === 0 ? claims : claims.filter((claim) => fits(claim, terms))),
  }
}

const remembered = <K, V>(known: Map<K, V>, key: K, make: () => V): V => {
  const held = known.get(key)
  if (held !== undefined) return held
  const made = make()
  known.set(key, made)
  return made
}

type Folded = Readonly<Record<Field | 'all', string>>

/** Names come back from claim to claim, so each is folded once. */
const foldedFields = (claim: Claim, words: ClaimWords, foldName: (name: string) => string): Folded => {
  const codes = [...words.perspectives, ...words.codes].map((code) => foldName(code.name))
  const fields = {
    speaker: [words.speaker, words.relay ?? ''].map(foldName).join(' '),
    outlet: foldName(words.outlet),
    code: codes.join(' '),
    title: foldName(words.title),
    note: fold(claim.note),
  }
  return { ...fields, all: [fold(words.words), ...Object.values(fields)].join('\n') }
}
