// Whether a claim fits a filter. What a typed word may be found in besides the claim's own words (names, titles, codes)
// is looked up once for the whole notebook, so that each claim costs a few lookups and one search.

import type { NotebookState } from '../notebook/state.ts'
import type { AnyRecord } from '../notebook/tables.ts'
import { type KnownCharacters, searchText, searchWords } from '../text/search.ts'
import { VOICE_WORDS } from '../wording/names.ts'
import type { ClaimFilter } from './filter.ts'
import type { TableRow } from './row.ts'
import { traitNamed } from './traits.ts'

export type Fits = (row: TableRow) => boolean

/** Folded texts by the record they are of: records never change, so what was folded once stays right. */
export class FoldedRecords {
  readonly #texts = new WeakMap<AnyRecord, string>()
  readonly #known: KnownCharacters

  constructor(known: KnownCharacters) {
    this.#known = known
  }

  of<R extends AnyRecord>(record: R, words: (record: R) => readonly string[]): string {
    const folded = this.#texts.get(record) ?? searchText(words(record).join(' \n '), this.#known)
    this.#texts.set(record, folded)
    return folded
  }
}

/** Whether a claim fits; null where every claim does. */
export const fitting = (state: NotebookState, filter: ClaimFilter, folded: FoldedRecords): Fits | null => {
  const tests = [
    ...filter.conditions.flatMap((condition) => conditionTest(state, condition)),
    ...searchWords(filter.text).map((word) => wordTest(state, word, folded)),
  ]
  const [only, ...others] = tests
  if (only === undefined) return null
  return others.length === 0 ? only : (row) => tests.every((fits) => fits(row))
}

/** A condition on a facet that is gone holds for nothing that could be known, and is left out. */
const conditionTest = (state: NotebookState, { trait: id, values }: ClaimFilter['conditions'][number]): Fits[] => {
  const trait = traitNamed(state, id)
  if (trait === null) return []
  const wanted = new Set(values)
  let found = false
  const look = (value: string) => {
    found ||= wanted.has(value)
  }
  return [
    (row) => {
      found = false
      trait.visit(row, look)
      return found
    },
  ]
}

const holding = <R extends AnyRecord>(
  records: Iterable<R>,
  word: string,
  folded: FoldedRecords,
  words: (record: R) => readonly string[],
): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const record of records) if (folded.of(record, words).includes(word)) found.add(record.id)
  return found
}

/** In the claim's words or note, its article's title or outlet, whoever speaks or relays, its codes, point or voice. */
const wordTest = (state: NotebookState, word: string, folded: FoldedRecords): Fits => {
  const sources = holding(state.sources.values(), word, folded, ({ name, aliases }) => [name, ...aliases])
  const titles = holding(state.articles.values(), word, folded, ({ title, authors }) => [title, ...authors])
  const codes = holding(state.codes.values(), word, folded, ({ name }) => [name])
  const points = holding(state.points.values(), word, folded, ({ proposition }) => [proposition])
  const voices = new Set(
    Object.entries(VOICE_WORDS).flatMap(([voice, words]) =>
      voice !== 'attributed' && searchText(words).includes(word) ? [voice] : [],
    ),
  )
  const isNamed = ({ claim, article }: TableRow): boolean =>
    titles.has(article.id) ||
    (article.outlet !== null && sources.has(article.outlet)) ||
    voices.has(claim.voice) ||
    (claim.point !== null && points.has(claim.point)) ||
    (codes.size > 0 && (hasCode(claim, codes) || hasCode(article, codes))) ||
    (sources.size > 0 && claim.attribution.some((hop) => hop.sources.some((id) => sources.has(id))))
  return (row) => isNamed(row) || row.words.includes(word) || row.note.includes(word)
}

const hasCode = ({ codes }: TableRow['claim'] | TableRow['article'], wanted: ReadonlySet<string>): boolean => {
  for (const { code } of codes) if (code !== null && wanted.has(code)) return true
  return false
}
