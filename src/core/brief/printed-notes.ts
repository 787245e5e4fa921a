// The notes of a brief in words. An article that an earlier note has given in full is referred to, and words that stand
// in the text as a quotation are not printed again.
import { chosenArticles, claimsInReadingOrder } from '../compare/chosen-articles.ts'
import type { Article, ArticleId, CitationTarget } from '../model/index.ts'
import { type NotebookState, tableOf } from '../notebook/state.ts'
import type { Note } from './citations.ts'
import { type NotePart, noteLine, type SaidElsewhere } from './note-parts.ts'
import { type ResolvedCitation, resolveCitation, resolveTarget } from './resolve.ts'

/** `behind`: for a Point, the claims that make it, a line each. */
export interface PrintedNote {
  readonly number: number
  /** How many marks point at it. */
  readonly places: number
  readonly line: readonly NotePart[]
  readonly behind: readonly (readonly NotePart[])[]
}

interface PrintedNotes {
  readonly notes: readonly PrintedNote[]
  /** What the notes rest on, each once. */
  readonly articles: readonly Article[]
}

export const printedNotes = (state: NotebookState, notes: readonly Note[]): PrintedNotes => {
  /** The number of the note that gives an article in full. */
  const given = new Map<ArticleId, number>()
  const saidOf = ({ article }: ResolvedCitation, number: number, words: boolean): SaidElsewhere => {
    const before = article === null ? undefined : given.get(article.id)
    if (article !== null && before === undefined) given.set(article.id, number)
    const source = before === undefined ? null : before === number ? 'as above' : `as in note ${before}`
    return { source, words }
  }
  const printed = notes.map(({ number, target, citation, places, isQuoted }): PrintedNote => {
    const now = resolveCitation(state, citation)
    const silence = tableOf(state, 'silences').get(target)
    return {
      number,
      places: places.length,
      line: noteLine(state, now, { said: saidOf(now, number, isQuoted), silence }),
      behind: behind(state, target).map((claim) => noteLine(state, claim, { said: saidOf(claim, number, false) })),
    }
  })
  return { notes: printed, articles: [...given.keys()].flatMap((id) => state.articles.get(id) ?? []) }
}

/** The claims that make a cited Point, in reading order: a reader can follow a proposition no further without them. */
const behind = (state: NotebookState, target: CitationTarget): ResolvedCitation[] => {
  if (!tableOf(state, 'points').has(target)) return []
  const claims = claimsInReadingOrder(state, chosenArticles(state, null)).flat()
  return claims.filter((claim) => claim.point === target).flatMap((claim) => resolveTarget(state, claim.id) ?? [])
}
