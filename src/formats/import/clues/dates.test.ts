import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EdtfDate } from '#core/model/date.ts'
import { readDate, readDateLine } from './dates.ts'

describe('a date', () => {
  it.each([
    ['2025-09-07', '2025-09-07'],
    ['2025-09-07T23:30:00+03:00', '2025-09-07'],
    ['2025-09-07 – Ferry strike ends', '2025-09-07'],
    ['2025-09', '2025-09'],
    ['2025/9/7', '2025-09-07'],
    ['20250907T101500Z', '2025-09-07'],
    ['Sun, 07 Sep 2025 10:00:00 GMT', '2025-09-07'],
    ['7 September 2025', '2025-09-07'],
    ['Published on 7 September 2025 at 14:05', '2025-09-07'],
    ['September 7, 2025', '2025-09-07'],
    ['Sept. 7, 2025, 2:05 p.m.', '2025-09-07'],
    ['May 1st, 2024', '2024-05-01'],
    ['07-Sep-2025', '2025-09-07'],
    ['September 2025', '2025-09'],
    ['07.09.2025', '2025-09-07'],
    ['7.9.2025 14:05', '2025-09-07'],
    ['7. September 2025', '2025-09-07'],
    ['Montag, 1. März 2021', '2021-03-01'],
    ['07 EYLÜL 2025', '2025-09-07'],
    ['1 Ağustos 2025 Cuma', '2025-08-01'],
    ['15 KASIM 2024', '2024-11-15'],
    ['le 1er août 2025', '2025-08-01'],
    ['7 décembre 2025', '2025-12-07'],
    ['7 de septiembre de 2025', '2025-09-07'],
    ['7 мая 2025 г.', '2025-05-07'],
    ['7 սեպտեմբերի 2025', '2025-09-07'],
    ['2025年9月7日', '2025-09-07'],
    ['13/09/2025', '2025-09-13'],
    ['09/13/2025', '2025-09-13'],
  ])('is read in %s', (text, value) => {
    expect(readDate(text, null)).toEqual({ value, note: '' })
  })

  it.each([
    ['tr', '2025-09-07'],
    ['en-GB', '2025-09-07'],
    ['en-US', '2025-07-09'],
  ])('with slashes is read as its language does: %s', (language, value) => {
    expect(readDate('07/09/2025', language)?.value).toBe(value)
  })

  it('that could be two keeps to the year and says so', () => {
    expect(readDate('07/09/2025', 'en')).toEqual({
      value: '2025',
      note: '“07/09/2025” may be 2025-09-07 or 2025-07-09.',
    })
  })

  it.each(['Thursday', 'Sept. 7', '31 February 2025', '2025-13-01', '45.13.2025', '7 persons 2025', '', '1 May 0999'])(
    'is not made up from %s',
    (text) => {
      expect(readDate(text, 'en')).toBeNull()
    },
  )

  it.each([
    ['Sunday, 7 September 2025, 14:05', false],
    ['Published: Sept. 7, 2025 2:05 p.m. EDT', false],
    ['Last updated on 7 September 2025', true],
    ['Son güncelleme: 07.09.2025 - 14:05', true],
    ['Veröffentlicht am 7. September 2025 um 14:05 Uhr', false],
  ])('may fill a line of its own: %s', (line, updated) => {
    expect(readDateLine(line, null)).toEqual({ value: '2025-09-07', note: '', updated })
  })

  it.each(['The ferry sank on 7 September 2025', 'Ferry strike of September 7, 2025 remembered', 'No date at all'])(
    'may be part of a sentence or of a headline: %s',
    (line) => {
      expect(readDateLine(line, 'en')).toBeNull()
    },
  )

  it('of any real day comes back from every way to write it', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('en-GB', 'en-US', 'de', 'tr', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'uk'),
        (date, locale) => {
          const printed = date.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })
          expect(readDate(printed, locale)?.value).toBe(date.toISOString().slice(0, 10))
        },
      ),
    )
  })

  it('is always valid, whatever the text', () => {
    const pieces = fc.array(
      fc.oneof(fc.nat(9999).map(String), fc.constantFrom('-', '/', '.', ' ', 'May', 'Eylül', ',')),
    )
    fc.assert(
      fc.property(pieces, (parts) => {
        const found = readDate(parts.join(''), 'en')
        if (found !== null) expect(EdtfDate.safeParse(found.value).success).toBe(true)
      }),
    )
  })
})
