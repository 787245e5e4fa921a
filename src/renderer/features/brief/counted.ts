// Figures in words.

const figures = new Intl.NumberFormat('en-GB')
const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

/** "1 word", "1,140 words". */
export const counted = (count: number, one: string): string =>
  `${figures.format(count)} ${one}${count === 1 ? '' : 's'}`

/** The day of an instant: "12 May 2031". */
export const dayWords = (instant: string): string => days.format(new Date(instant))
