// Which dates there are. No Date object: it makes a day of everything, and reads some of them in local time.

const OPEN = '..'

/** Whether a value that is written like an EDTF date names real days, and ends no earlier than it begins. */
export const isInCalendar = (value: string): boolean => {
  const ends = value.split('/')
  const [from = OPEN, to = OPEN] = ends
  if (!ends.every((end) => end === OPEN || isRealDay(end))) return false
  return from === OPEN || to === OPEN || earliest(from) <= latest(to)
}

const isRealDay = (date: string): boolean => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return day <= daysIn(year, month)
}

const daysIn = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** The first and the last day that a date of any precision may mean, as text that sorts. */
const earliest = (date: string): string => date + '0000-01-01'.slice(date.length)
const latest = (date: string): string => date + '0000-12-31'.slice(date.length)
