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

const single = (value: string, locale: string): string => {
  const parts = value.split('-')
  const [year = '', month = '01', day = '01'] = parts
  const formats = locale === USUAL_LOCALE ? USUAL_FORMATS : formatsFor(locale)
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day))
  return formats[parts.length - 1]?.format(date) ?? value
}

/** `2025-09` → "September 2025"; `2025-09-07/..` → "from 7 September 2025". */
export const dateWords = (value: EdtfDate, locale = USUAL_LOCALE): string => {
  const [from = '', to] = value.split('/')
  if (to === undefined) return single(from, locale)
  if (to === '..') return from === '..' ? 'at any time' : `from ${single(from, locale)}`
  return from === '..' ? `until ${single(to, locale)}` : `${single(from, locale)} – ${single(to, locale)}`
}

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
