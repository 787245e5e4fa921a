import { expect, test } from 'vitest'
import { DATE_PROBLEM, NO_SUCH_DATE } from './detail-rules.ts'
import { dateProblem, readDate } from './read-date.ts'

test.each([
  ['2025', '2025'],
  ['2025-09', '2025-09'],
  [' 2025-09-07 ', '2025-09-07'],
  ['2025-09-07/2025-09-13', '2025-09-07/2025-09-13'],
  ['2025-09/..', '2025-09/..'],
  ['7 September 2025', '2025-09-07'],
  ['Sept 2025', '2025-09'],
  ['September 7, 2025', '2025-09-07'],
  ['7 September 2025 – 13 September 2025', '2025-09-07/2025-09-13'],
])('%s is %s', (typed, date) => expect(readDate(typed)).toBe(date))

test.each(['07/09/2025', '31 February 2025', 'September', 'in May', '2025-13', '7 Septembre 2025', '1 2 3', ''])(
  '%s is no date, or two',
  (typed) => expect(readDate(typed)).toBeNull(),
)

test('a date of a form that is known is not asked for in another, but said not to be in the calendar', () => {
  for (const typed of ['2025-02-30', '31 February 2025', '2025-09-13/2025-09-07'])
    expect(dateProblem(typed)).toBe(NO_SUCH_DATE)
  for (const typed of ['07/09/2025', 'in May', '2025-13', '']) expect(dateProblem(typed)).toBe(DATE_PROBLEM)
})
