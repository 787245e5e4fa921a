// Counts and days as they are read, the same on every screen and in every export.

const figures = new Intl.NumberFormat('en-GB')
const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

/** "1,140". */
export const figure = (count: number): string => figures.format(count)

/** "1 word", "1,140 words". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${figures.format(count)} ${count === 1 ? one : many}`

/** The same, and nothing at all for none: for lists of what there is. */
export const countedIfAny = (count: number, one: string, many?: string): string[] =>
  count === 0 ? [] : [counted(count, one, many)]

/** The day of an instant, where this computer is: "12 May 2031". */
export const dayWords = (instant: string): string => days.format(new Date(instant))
