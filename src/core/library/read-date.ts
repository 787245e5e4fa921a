// Dates as they are typed. Besides the notebook's own form, days and months with an English name are taken, since no
// other reading of them is possible; 07/09/2025 is not, since two are.
import { EdtfDate, RecordedDate } from '../model/index.ts'
import { DATE_PROBLEM, NO_SUCH_DATE } from './detail-rules.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
const NAMES =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i

/** Null where there is no such date, or it could be read in two ways. */
export const readDate = (typed: string): EdtfDate | null => {
  const date = EdtfDate.safeParse(spelt(typed))
  return date.success ? date.data : null
}

/** Why there is no such date: the sentence for what `readDate` does not take. */
export const dateProblem = (typed: string): string =>
  RecordedDate.shape.value.safeParse(spelt(typed)).success ? NO_SUCH_DATE : DATE_PROBLEM

/** In the notebook's own form, as far as it can be put so. */
const spelt = (typed: string): string => {
  const text = typed.trim()
  const ends = text.split(/\s*\/\s*|\s+[–—-]\s+/)
  return ends.length > 2 ? text : ends.map(readEnd).join('/')
}

const readEnd = (end: string): string => {
  const words = end.replace(/,/g, ' ').trim().split(/\s+/)
  const [first = '', second = '', third = ''] = words
  if (words.length === 2) return named(second, first) ?? end
  if (words.length === 3) return named(third, second, first) ?? named(third, first, second) ?? end
  return end
}

const named = (year: string, month: string, day?: string): string | null => {
  if (!/^\d{4}$/.test(year) || !NAMES.test(month)) return null
  const number = MONTHS.indexOf(MONTHS.find((name) => month.toLowerCase().startsWith(name)) ?? 'jan') + 1
  const start = `${year}-${String(number).padStart(2, '0')}`
  if (day === undefined) return start
  return /^\d{1,2}$/.test(day) ? `${start}-${day.padStart(2, '0')}` : null
}
