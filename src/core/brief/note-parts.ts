// What a note says, in pieces: who said it, where that was published, the address, and the quoted words exactly. A
// citation whose target is gone says so, and keeps the words that it was made with.
import type { Silence } from '../model/index.ts'
import { type NotebookState, tableOf } from '../notebook/state.ts'
import { ownMarks } from '../text/quotes.ts'
import { type OriginPiece, type OriginStyle, originPieces } from './origin-pieces.ts'
import type { ResolvedCitation } from './resolve.ts'

/**
 * `words` are somebody's, exactly; `language` is that of the article they stand in. A `name` may be of another script
 * than what stands around it. A `warning` stands apart from what it follows.
 */
export type NotePart =
  | OriginPiece
  | { readonly kind: 'warning'; readonly text: string }
  | { readonly kind: 'words'; readonly text: string; readonly language: string | null }
  | { readonly kind: 'link'; readonly url: string }

const plain = (text: string): NotePart => ({ kind: 'plain', text })

/** What a note need not say, because it is said elsewhere on the page. */
export interface SaidElsewhere {
  /** Where the article's date and address are given: "as in note 2". Null where this note is the first to give them. */
  readonly source: string | null
  /** The words stand in the text as a quotation. */
  readonly words: boolean
}

const NOTHING: SaidElsewhere = { source: null, words: false }

interface NoteLine {
  readonly said?: SaidElsewhere
  /** The record, where a Silence is cited. */
  readonly silence?: Silence | undefined
}

/** One thing that a note points at, as a line of the note. */
export const noteLine = (
  state: NotebookState,
  cited: ResolvedCitation,
  { said = NOTHING, silence }: NoteLine = {},
): NotePart[] => [
  ...(cited.kind === 'claim' ? claimLine(state, cited, said) : ownLine(cited, said, silence)),
  ...warnings(cited),
]

const claimLine = (state: NotebookState, cited: ResolvedCitation, said: SaidElsewhere): NotePart[] => {
  const origin = [...originPieces(cited, styleOf(said)), ...whereElse(cited, said)]
  if (said.words && origin.length > 0) return [...origin, ...translations(state, cited), plain('.')]
  const own = ownMarks(cited.words)
  return [
    ...origin,
    plain(`${origin.length === 0 ? '' : ': '}${own.opens ? '' : '“'}`),
    { kind: 'words', text: cited.words, language: languageOf(state, cited) },
    plain(own.closes ? '' : '”'),
    ...translations(state, cited),
  ]
}

const styleOf = ({ source }: SaidElsewhere): OriginStyle => (source === null ? 'full' : 'again')

/** The address, or the note that has it. */
const whereElse = ({ article }: ResolvedCitation, { source }: SaidElsewhere): NotePart[] => {
  if (article === null) return []
  if (source !== null) return [plain(`, ${source}`)]
  return article.url === null ? [] : [plain(', '), { kind: 'link', url: article.url }]
}

/** A Point and a Silence are the researcher's own words, and stand without quotation marks. */
const ownLine = (cited: ResolvedCitation, said: SaidElsewhere, silence: Silence | undefined): NotePart[] => {
  const origin = originPieces(cited, styleOf(said))
  if (cited.kind === 'point') return [...origin, ...(origin.length === 0 ? [] : [plain(': ')]), plain(cited.words)]
  const search = silence?.search.trim() ?? ''
  const searched = search === '' ? cited.words : `${cited.words} (searched for: ${search})`
  return [
    plain(searched),
    ...(origin.length === 0 ? [] : [plain('. '), ...origin]),
    ...whereElse(cited, said),
    plain('.'),
  ]
}

const languageOf = (state: NotebookState, { article }: ResolvedCitation): string | null =>
  article === null ? null : (state.articles.get(article.id)?.language ?? null)

/** The researcher's translations stand beside the words and are never taken for them. */
const translations = (state: NotebookState, { claim }: ResolvedCitation): NotePart[] => {
  const renderings = claim === null ? [] : (tableOf(state, 'claims').get(claim)?.renderings ?? [])
  return renderings.flatMap(({ language, text }) => [
    plain(` (translated, ${language}: “`),
    { kind: 'words' as const, text, language },
    plain('”)'),
  ])
}

const warnings = ({ state, kind }: ResolvedCitation): NotePart[] => {
  if (state === 'present') return []
  const gone = `The ${kind} cited here was deleted from the notebook; its words are kept as they were when it was cited.`
  return [{ kind: 'warning', text: state === 'gone' ? gone : 'The article is in the notebook’s trash.' }]
}

/** The same in two words, for a caption; null for what is there. */
export const shortWarning = ({ state, kind }: ResolvedCitation): string | null => {
  if (state === 'present') return null
  return state === 'gone' ? `(${kind} deleted)` : '(article in the trash)'
}
