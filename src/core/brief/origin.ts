// How the origin of cited words is put into words, in full for a note and short for a chip in the line.
import type { Citation, CitationTarget, EdtfDate } from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'
import { outletOf } from '../wording/names.ts'
import { type OriginStyle, originPieces } from './origin-pieces.ts'
import { type ResolvedCitation, resolveTarget } from './resolve.ts'

/**
 * "Lena Orsk, through Harbour Office, in Alder Gazette, “Council backs…”, 10 May 2031"; words and URL stand apart.
 * `untitled` leaves out the title, where a note gives it.
 */
export const originWords = (cited: ResolvedCitation, style: OriginStyle = 'full'): string =>
  originPieces(cited, style)
    .map(({ text }) => text)
    .join('')

/** A new citation of something in the notebook, with its words and origin as they are now; null for what is gone. */
export const citationOf = (state: NotebookState, target: CitationTarget): Citation | null => {
  const cited = resolveTarget(state, target)
  return cited === null ? null : { kind: 'citation', target, words: cited.words, from: originWords(cited) }
}

/** "Courier, 14 Mar", "Silence, Courier, 14 Mar": enough to know a source by at a glance. The note beneath has the rest. */
export const shortOrigin = (state: NotebookState, cited: ResolvedCitation): string => {
  if (cited.kind === 'point') return 'Point'
  const article = cited.article === null ? undefined : state.articles.get(cited.article.id)
  if (article === undefined || cited.article === null) return cited.from.split(', “', 1)[0] ?? cited.from
  const published = article.published?.value
  const outlet = shortName(outletOf(state, article)) ?? cited.article.title
  return [cited.kind === 'silence' ? 'Silence' : null, outlet, published ? shortDate(published) : null]
    .filter(Boolean)
    .join(', ')
}

/** The shortest name that an outlet is known by, when it is shorter than its own. */
const shortName = (outlet: { readonly name: string; readonly aliases: readonly string[] } | null): string | null =>
  outlet === null
    ? null
    : [outlet.name.replace(/^The\s+/u, ''), ...outlet.aliases].reduce((a, b) => (b.length < a.length ? b : a))

const SHORT = (
  [{ year: 'numeric' }, { year: 'numeric', month: 'short' }, { month: 'short', day: 'numeric' }] as const
).map((parts) => new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' }))

/** `2025-09-07` → "7 Sept"; of an interval, its beginning. */
const shortDate = (value: EdtfDate): string => {
  const parts = (value.replace(/^\.\.\//, '').split('/')[0] ?? value).split('-')
  const [year = '', month = '01', day = '01'] = parts
  return SHORT[parts.length - 1]?.format(Date.UTC(Number(year), Number(month) - 1, Number(day))) ?? value
}
