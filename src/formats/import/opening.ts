// The top of a plain text: what stands above the body. What whoever saved the file put there (labels, an address,
// "date 2025-09-07") is read and left out of the text; what was published (headline, byline, date, dateline) stays.
import type { DraftProposals } from '#core/import/draft.ts'
import { readByline } from './clues/byline.ts'
import { datelineAlone, datelineOpening } from './clues/dateline.ts'
import { readDateLine } from './clues/dates.ts'
import { looksLikeHeadline } from './clues/title.ts'
import type { Line } from './format.ts'
import { readAddress, readDatePrefix, readLabel } from './saved-lines.ts'

export interface Opening {
  /** The lines above the body that belong to the article. */
  readonly lines: readonly Line[]
  readonly body: readonly string[]
  readonly proposals: Partial<DraftProposals>
  readonly notes: readonly string[]
}

/** What one paragraph above the body comes to: a line of the article, or (null) something left out of it. */
interface Step {
  readonly line: Line | null
  readonly proposals: Partial<DraftProposals>
}

interface Place {
  readonly language: string | null
  readonly above: readonly Line[]
  readonly below: readonly string[]
}

/** An opening has no more parts than this. */
const AT_MOST = 12
/** A shorter line under a headline is a heading of the body rather than a standfirst. */
const STANDFIRST_AT_LEAST = 40

/** What is known of the opening beforehand: lines that a markup language names, and how many paragraphs may belong to it. */
interface Known {
  readonly above: readonly Line[]
  readonly atMost: number
}

/** `language` (BCP 47) settles ambiguous dates. */
export const readOpening = (
  paragraphs: readonly string[],
  language: string | null,
  known: Known = { above: [], atMost: AT_MOST },
): Opening => {
  const prefix = readDatePrefix(paragraphs[0] ?? '')
  const body = prefix === null ? [...paragraphs] : [prefix.rest, ...paragraphs.slice(1)].filter((text) => text !== '')
  const lines: Line[] = []
  const leftOut: string[] = []
  let proposals: Partial<DraftProposals> = prefix?.proposals ?? {}
  for (let taken = 0; taken < Math.min(AT_MOST, known.atMost) && body.length > 1; taken += 1) {
    const step = readLine(body[0] ?? '', { language, above: [...known.above, ...lines], below: body.slice(1, 40) })
    if (step === null) break
    const text = body.shift() ?? ''
    if (step.line === null) leftOut.push(`“${shortened(text)}”`)
    else lines.push(step.line)
    proposals = { ...step.proposals, ...proposals }
  }
  const notes = [...prefixNotes(prefix?.words), ...leftOutNotes(leftOut), ...datelineNotes(lines, body)]
  return { lines, body, proposals, notes }
}

const readLine = (text: string, place: Place): Step | null =>
  readLabel(text, place.language) ??
  readAddress(text) ??
  bylineStep(text) ??
  dateStep(text, place) ??
  datelineStep(text, place) ??
  headlineStep(text, place) ??
  standfirstStep(text, place)

const notice = (text: string): Line => ({ kind: 'notice', text })

const bylineStep = (text: string): Step | null => {
  const authors = readByline(text)
  return authors === null ? null : { line: notice(text), proposals: { authors } }
}

const dateStep = (text: string, { language }: Place): Step | null => {
  const found = readDateLine(text, language)
  if (found === null) return null
  const date = { value: found.value, basis: 'stated', note: found.note } as const
  return { line: notice(text), proposals: found.updated ? { updated: date } : { published: date } }
}

const hasHeadline = (above: readonly Line[]): boolean => above.some(({ kind }) => kind === 'headline')

/** Two words in capitals above a body are its headline, if nothing else is; one is a place. */
const datelineStep = (text: string, { above }: Place): Step | null => {
  const dateline = datelineAlone(text)
  if (dateline === null) return null
  const onlyPlace = dateline.place.length === text.length
  if (onlyPlace && !hasHeadline(above) && dateline.place.includes(' ')) return null
  return { line: notice(text), proposals: {} }
}

const hasBody = (below: readonly string[]): boolean => below.some((paragraph) => !looksLikeHeadline(paragraph))

const headlineStep = (text: string, { above, below }: Place): Step | null => {
  if (hasHeadline(above) || !looksLikeHeadline(text) || !hasBody(below)) return null
  return { line: { kind: 'headline', text }, proposals: { title: text } }
}

const standfirstStep = (text: string, { above, below }: Place): Step | null => {
  if (above.at(-1)?.kind !== 'headline' || text.length < STANDFIRST_AT_LEAST) return null
  return looksLikeHeadline(text) && hasBody(below) ? { line: { kind: 'standfirst', text }, proposals: {} } : null
}

const prefixNotes = (words: string | undefined): string[] =>
  words === undefined
    ? []
    : [`“${words}” at the very start is taken as the date of publication and left out of the text.`]

const leftOutNotes = (leftOut: readonly string[]): string[] =>
  leftOut.length === 0 ? [] : [`Read as data about the article, and left out of its text: ${leftOut.join(', ')}.`]

const datelineNotes = (lines: readonly Line[], body: readonly string[]): string[] => {
  const alone = lines.flatMap(({ kind, text }) => (kind === 'notice' ? (datelineAlone(text) ?? []) : []))
  const dateline = alone[0] ?? datelineOpening(body[0] ?? '')
  if (dateline === null) return []
  const place = `The dateline is ${dateline.place}.`
  if (dateline.agency === null) return [place]
  return [place, `It names ${dateline.agency}; the outlet is left open, because another may have printed its report.`]
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text)
