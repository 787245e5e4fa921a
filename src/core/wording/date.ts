// Dates as people read them: no more precise than they are known, and open where they are open.
import type { EdtfDate, RecordedDate } from '../model/index.ts'

const PARTS = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const

const single = (value: string, locale: string): string => {
  const [year = '', month = '01', day = '01'] = value.split('-')
  const precision = PARTS[value.split('-').length - 1] ?? PARTS[0]
  return new Intl.DateTimeFormat(locale, { ...precision, timeZone: 'UTC' }).format(
    Date.UTC(Number(year), Number(month) - 1, Number(day)),
  )
}

/** `2025-09` → "September 2025"; `2025-09-07/..` → "from 7 September 2025". */
export const dateWords = (value: EdtfDate, locale = 'en-GB'): string => {
  const [from = '', to] = value.split('/')
  if (to === undefined) return single(from, locale)
  if (to === '..') return from === '..' ? 'at any time' : `from ${single(from, locale)}`
  return from === '..' ? `until ${single(to, locale)}` : `${single(from, locale)} – ${single(to, locale)}`
}

export const recordedDateWords = (date: RecordedDate | null, locale?: string): string =>
  date === null ? 'undated' : date.value === null ? date.note || 'undated' : dateWords(date.value, locale)

/** A key that sorts dates by their beginning; what has none sorts last. */
export const dateSortKey = (date: RecordedDate | null): string => date?.value?.replace(/^\.\.\//, '0000/') ?? '9999'
