// Moments as one remembers them: the hour of today and yesterday, the day of what is longer ago.

const DAY = 24 * 60 * 60 * 1000
const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

/** "today at 14:02", "yesterday at 18:30", "on Tuesday 4 March", "on 4 March 2031"; that, too, of what a clock that was wrong put into the future. Both are instants. */
export const momentWords = (at: string, now: string): string => {
  const [then, here] = [new Date(at), new Date(now)]
  const days = Math.round((startOfDay(here) - startOfDay(then)) / DAY)
  if (days === 0) return `today at ${hour.format(then)}`
  if (days === 1) return `yesterday at ${hour.format(then)}`
  return `on ${(days > 0 && days < 60 ? weekday : day).format(then)}`
}

const startOfDay = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
