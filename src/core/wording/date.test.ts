import { describe, expect, test } from 'vitest'
import { dateWords, spanWords } from './date.ts'

describe('a date in words', () => {
  test.each([
    ['2025', '2025'],
    ['2025-09', 'September 2025'],
    ['2025-09-07', '7 September 2025'],
    ['2025-09-07/..', 'from 7 September 2025'],
    ['../2025-09', 'until September 2025'],
    ['2025-09-07/2025-09-13', '7 – 13 September 2025'],
    ['2025-09-28/2025-10-02', '28 September – 2 October 2025'],
    ['2024/2025', '2024 – 2025'],
    ['2025-08/2025-09', 'August – September 2025'],
    ['2025-09/2025-09-13', 'September 2025 – 13 September 2025'],
  ])('%s is %s', (value, words) => expect(dateWords(value)).toBe(words))
})

describe('the span of some dates', () => {
  test.each([
    [[], null],
    [['../..'], null],
    [['2025-03-13'], '13 March 2025'],
    [['2025-03-16', '2025-03-13'], '13 – 16 March 2025'],
    [['2025-03-24/2025-03-30', '2025-03-13'], '13 – 30 March 2025'],
    // A month holds its days, and ends with the last of them.
    [['2025-03', '2025-03-24/2025-03-30'], 'March 2025'],
    [['2024', '2025-03-01'], '2024 – 1 March 2025'],
  ])('%j is %s', (dates, words) => expect(spanWords(dates)).toBe(words))
})
