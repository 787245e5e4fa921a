import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EdtfDate, RecordedDate } from './date.ts'

test.each([
  '2025',
  '2025-09',
  '2025-09-30',
  '2024-02-29',
  '2000-02-29',
  '2025-09-07/2025-09-13',
  '2025-09-07/2025-09-07',
  '2025-09/2025-09-07',
  '2025-09-20/2025-09',
  '2025/2025-03',
  '2025-02-28/..',
  '../2025',
])('%s is a date', (value) => expect(EdtfDate.safeParse(value).success).toBe(true))

test.each([
  '2025-02-29',
  '2025-02-31',
  '1900-02-29',
  '2025-04-31',
  '2025-13',
  '2025-9-7',
  '2025-09-13/2025-09-07',
  '2025-10/2025-09-30',
  '2026/2025',
  '../2025-02-30',
])('%s is no date', (value) => expect(EdtfDate.safeParse(value).success).toBe(false))

test('every day of the calendar is a date, and the day after the last of a month is not', () => {
  const days = fc.date({ min: new Date(Date.UTC(1, 0, 1)), max: new Date(Date.UTC(9998, 0, 1)), noInvalidDate: true })
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10)
      expect(EdtfDate.safeParse(day).success).toBe(true)
      const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
      if (date.getUTCFullYear() > 99) expect(EdtfDate.safeParse(`${day.slice(0, 8)}${last + 1}`).success).toBe(false)
    }),
  )
})

describe('a notebook of an earlier program', () => {
  test('may hold a day that is in no calendar, and still opens', () => {
    expect(RecordedDate.safeParse({ value: '2025-02-31', basis: 'metadata', note: '' }).success).toBe(true)
    expect(RecordedDate.safeParse({ value: 'in May', basis: 'metadata', note: '' }).success).toBe(false)
  })
})
