import { expect, test } from 'vitest'
import { momentWords } from './when.ts'

const at = (month: number, day: number, hour: number, year = 2031) =>
  new Date(year, month - 1, day, hour, 5).toISOString()

test.each([
  ['today at 09:05', at(3, 12, 9)],
  ['yesterday at 23:05', at(3, 11, 23)],
  ['on Monday 10 March', at(3, 10, 9)],
  ['on 12 March 2030', at(3, 12, 9, 2030)],
  ['today at 18:05', at(3, 12, 18)],
  ['on 13 March 2031', at(3, 13, 9)],
  ['on 12 March 2093', at(3, 12, 9, 2093)],
])('%s', (words, then) => expect(momentWords(then, at(3, 12, 14))).toBe(words))
