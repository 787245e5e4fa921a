// Dates as papers and machines write them. Only what stands there is read: a year is never supplied, and "Thursday"
// stays unresolved.
import { monthNamed } from './month-names.ts'

/** `value` is EDTF; `note` says what it leaves open, and is empty as a rule. */
export interface FoundDate {
  readonly value: string
  readonly note: string
}

interface Ymd {
  readonly year: string
  readonly month: number
  readonly day: number
}

const WORD = String.raw`[\p{L}][\p{L}\p{M}]{1,14}\.?`

/** 2025-09-07, also with a time behind it. What a machine wrote is taken as it stands, in its own time zone. */
const ISO = /(?<![\d-])(\d{4})-(\d{2})(?:-(\d{2}))?(?=$|[T\s,;.)\]]|\p{Pd}\s)/u
const SLASHED_ISO = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}.*)?$/
/** 7 September 2025; 7. September 2025; 7 de septiembre de 2025; 07 Eylül 2025. */
const DAY_FIRST = new RegExp(
  String.raw`(?<![\d.])(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?[ \-]+(?:de |di |of |d['’])?(${WORD})[ ,\-]+(?:de |del )?(\d{4})(?!\d)`,
  'iu',
)
/** September 7, 2025; Sept. 7, 2025. */
const MONTH_FIRST = new RegExp(String.raw`(${WORD})\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)`, 'iu')
const MONTH_ONLY = new RegExp(String.raw`^(?:de |of )?(${WORD})\s(?:de |of )?(\d{4})$`, 'iu')
const NUMERIC = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/
const EAST_ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/

/**
 * The first date in a short text: a line, an attribute. `language` (BCP 47) settles which of 07/09/2025 is the day.
 * Null if there is none, or it is not in the calendar.
 */
export const readDate = (text: string, language: string | null): FoundDate | null => {
  const line = text.trim().slice(0, 200)
  return machine(line) ?? spelledOut(line) ?? numeric(line, language)
}

/** Words that stand beside a date on its line, in any case. */
const BESIDE_A_DATE = new Set(
  (
    'date published publication posted created first last updated update modified on at by of de le la am pm gmt utc est edt cet cest bst trt ' +
    'tarih tarihi yayın yayınlanma yayımlanma son güncelleme güncellenme saat giriş haber datum stand uhr veröffentlicht erstellt ' +
    'aktualisiert publié mis mise à jour modifié heures publicado actualizado fecha pubblicato aggiornato опубликовано обновлено г'
  ).split(' '),
)
const UPDATE = /updat|modif|güncel|aktualis|mise? à jour|actualiz|aggiorn|обновл/iu

/** A line that holds nothing but a date, with its weekday, time of day and a word such as "Published" at most. */
export const readDateLine = (line: string, language: string | null): (FoundDate & { updated: boolean }) | null => {
  const found = line.length > 80 ? null : readDate(line, language)
  if (found === null) return null
  const words = line.match(/\p{L}{2,}/gu) ?? []
  const others = words.filter((word) => monthNamed(word) === null && !BESIDE_A_DATE.has(word.toLowerCase()))
  // The weekday is left over, at most.
  const isBare = others.length <= 1
  return isBare ? { ...found, updated: UPDATE.test(line) } : null
}

const machine = (line: string): FoundDate | null => {
  const iso = ISO.exec(line)
  if (iso !== null && iso[3] === undefined) return asMonth(iso[1], Number(iso[2]))
  const found = iso ?? SLASHED_ISO.exec(line) ?? COMPACT.exec(line) ?? EAST_ASIAN.exec(line)
  return found === null ? null : asDay({ year: found[1] ?? '', month: Number(found[2]), day: Number(found[3]) })
}

const spelledOut = (line: string): FoundDate | null => {
  const dayFirst = DAY_FIRST.exec(line)
  const monthFirst = MONTH_FIRST.exec(line)
  const monthOnly = MONTH_ONLY.exec(line)
  return (
    named(dayFirst?.[3], dayFirst?.[2], dayFirst?.[1]) ??
    named(monthFirst?.[3], monthFirst?.[1], monthFirst?.[2]) ??
    asMonth(monthOnly?.[2], monthNamed(monthOnly?.[1] ?? ''))
  )
}

const named = (year: string | undefined, name: string | undefined, day: string | undefined): FoundDate | null => {
  const month = monthNamed(name ?? '')
  return year === undefined || month === null ? null : asDay({ year, month, day: Number(day) })
}

/** Dots part a day from a month everywhere; with slashes only English is of two minds, and then the month stays open. */
const numeric = (line: string, language: string | null): FoundDate | null => {
  const found = NUMERIC.exec(line)
  if (found === null) return null
  const [, one = '', separator, other = '', year = ''] = found
  const dayFirst = asDay({ year, month: Number(other), day: Number(one) })
  const monthFirst = asDay({ year, month: Number(one), day: Number(other) })
  if (separator === '.' || monthFirst === null || one === other) return dayFirst
  if (dayFirst === null) return monthFirst
  if (language === 'en-US') return monthFirst
  if (language !== null && !/^en\b(?!-)/.test(language)) return dayFirst
  return { value: year, note: `“${found[0]}” may be ${dayFirst.value} or ${monthFirst.value}.` }
}

const two = (value: number): string => String(value).padStart(2, '0')

const asDay = ({ year, month, day }: Ymd): FoundDate | null => {
  const value = `${year}-${two(month)}-${two(day)}`
  const instant = new Date(`${value}T00:00:00Z`)
  // An impossible day rolls over into the next month instead of failing.
  if (Number.isNaN(instant.getTime()) || instant.getUTCDate() !== day) return null
  return plausible(year) ? { value, note: '' } : null
}

const asMonth = (year: string | undefined, month: number | null): FoundDate | null => {
  if (year === undefined || month === null || month < 1 || month > 12 || !plausible(year)) return null
  return { value: `${year}-${two(month)}`, note: '' }
}

/** Four digits before 1450 or after 2199 are a count of something. */
const plausible = (year: string): boolean => Number(year) >= 1450 && Number(year) < 2200
