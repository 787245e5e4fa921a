// Dates as people read them: no more precise than they are known, and open where they are open.
import type { DateBasis, EdtfDate, RecordedDate } from '../model/index.ts'

const PARTS = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const

const USUAL_LOCALE = 'en-GB'
const formatsFor = (locale: string) =>
  PARTS.map((parts) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }))
/** Making a format costs a hundred times what using it does, and a hundred thousand claims are dated. */
const USUAL_FORMATS = formatsFor(USUAL_LOCALE)

const single = (value: string, locale: string): string => formatOf(value, locale)?.format(instantOf(value)) ?? value

/** "24 – 30 March 2025": what both have in common is said once, where they are known as precisely as each other. */
const range = (from: string, to: string, locale: string): string => {
  const format = from.length === to.length ? formatOf(from, locale) : undefined
  if (format === undefined) return `${single(from, locale)} – ${single(to, locale)}`
  // Some versions of the tables that this is made by have thin spaces around the dash.
  return format.formatRange(instantOf(from), instantOf(to)).replaceAll('\u2009', ' ')
}

const formatOf = (value: string, locale: string): Intl.DateTimeFormat | undefined =>
  (locale === USUAL_LOCALE ? USUAL_FORMATS : formatsFor(locale))[value.split('-').length - 1]

const instantOf = (value: string): number => {
  const [year = '', month = '01', day = '01'] = value.split('-')
  return Date.UTC(Number(year), Number(month) - 1, Number(day))
}

/** `2025-09` → "September 2025"; `2025-09-07/..` → "from 7 September 2025"; `2025-09-07/2025-09-13` → "7–13 September 2025". */
export const dateWords = (value: EdtfDate, locale = USUAL_LOCALE): string => {
  const [from = '', to] = value.split('/')
  if (to === undefined) return single(from, locale)
  if (to === '..') return from === '..' ? 'at any time' : `from ${single(from, locale)}`
  return from === '..' ? `until ${single(to, locale)}` : range(from, to, locale)
}

/** From the earliest to the latest of some dates, each as precisely as it is known; null where there is none. */
export const spanWords = (dates: readonly EdtfDate[]): string | null => {
  const ends = dates.flatMap((date) => date.split('/')).filter((end) => end !== '..')
  const [first, last] = [ends.toSorted()[0], ends.toSorted(laterEnd).at(-1)]
  if (first === undefined || last === undefined) return null
  return first === last ? dateWords(first) : dateWords(`${first}/${last}`)
}

/** A month ends after all of its days. */
const laterEnd = (a: string, b: string): number => (`${a}~` < `${b}~` ? -1 : 1)

export const recordedDateWords = (date: RecordedDate | null, locale?: string): string =>
  date === null ? 'undated' : date.value === null ? date.note || 'undated' : dateWords(date.value, locale)

/** On what ground a date is known, in a word. */
export const BASIS_NAMES: Readonly<Record<DateBasis, string>> = {
  stated: 'stated',
  metadata: 'metadata',
  inferred: 'inferred',
  entered: 'entered',
}

/** A key that sorts dates by their beginning; what has none sorts last. */
export const dateSortKey = (date: RecordedDate | null): string => date?.value?.replace(/^\.\.\//, '0000/') ?? '9999'
