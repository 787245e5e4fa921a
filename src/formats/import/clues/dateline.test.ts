import { describe, expect, it } from 'vitest'
import { datelineAlone, datelineOpening } from './dateline.ts'

describe('a dateline', () => {
  it.each([
    ['SANDRIN', 'SANDRIN'],
    ['İZMİR', 'İZMİR'],
    ['PORT ALDER', 'PORT ALDER'],
    ['SANDRIN, Sept. 7', 'SANDRIN'],
    ['SANDRIN/PORT ALDER', 'SANDRIN/PORT ALDER'],
    ['SANDRIN, Vesmark, 7 September 2025 —', 'SANDRIN'],
  ])('may stand alone: %s', (line, place) => {
    expect(datelineAlone(line)?.place).toBe(place)
  })

  it.each(['FERRY STRIKE ENDS AFTER WEEK', 'Sandrin', 'The ferry.', 'A', ''])('is not seen in %s', (line) => {
    expect(datelineAlone(line)).toBeNull()
  })

  it('may open a paragraph, with a day and an agency', () => {
    const paragraph = 'PORT ALDER, Sept. 7 (Northern Wire) — The ferry ran.'
    const dateline = datelineOpening(paragraph)
    expect(dateline).toMatchObject({ place: 'PORT ALDER', agency: 'Northern Wire' })
    expect(paragraph.slice(dateline?.length)).toBe('The ferry ran.')
    expect(datelineOpening('SANDRIN – The ferry ran.')).toMatchObject({ place: 'SANDRIN', agency: null })
    expect(datelineOpening('SANDRIN -- The ferry ran.')?.length).toBe('SANDRIN -- '.length)
    expect(datelineOpening('The ferry — late again — ran.')).toBeNull()
    expect(datelineOpening('NATO-led patrols returned.')).toBeNull()
  })
})
