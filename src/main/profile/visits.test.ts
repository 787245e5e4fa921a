import { expect, test } from 'vitest'
import { done } from '#core/notebook/outcome.ts'
import { emptyState } from '#core/notebook/state.ts'
import type { LastPlace } from '#core/resume/visit.ts'
import { createVisits, VisitBook } from './visits.ts'

const PLACE: LastPlace = { view: 'reader', article: 'art-00000001', at: 12 }

const profile = (remembered: string[] = ['a', 'b']) => {
  let book: VisitBook = {}
  let minutes = 0
  const kept = {
    get: () => book,
    set: async (next: VisitBook) => {
      book = next
      return done(undefined)
    },
    settled: async () => undefined,
  }
  const now = () => {
    minutes += 1
    return new Date(Date.UTC(2031, 4, 12, 9, minutes)).toISOString()
  }
  return { visits: createVisits(kept, now, () => remembered), book: () => book, remembered }
}

const notebook = (folder: string, seq = 0) => ({ folder, state: emptyState(), seq })

test('a first visit knows of none before; the next knows where that one left off', () => {
  const { visits } = profile()
  visits.begin(notebook('a'))
  expect(visits.of(notebook('a')).last).toBeNull()
  visits.placed(notebook('a', 3), PLACE)
  visits.end(notebook('a', 4))
  visits.begin(notebook('a'))
  expect(visits.of(notebook('a')).last).toMatchObject({ place: PLACE })
})

test('what is known of the last visit stays the same for as long as this one lasts', () => {
  const { visits } = profile()
  visits.begin(notebook('a'))
  visits.end(notebook('a', 1))
  visits.begin(notebook('a'))
  const known = visits.of(notebook('a'))
  visits.placed(notebook('a', 2), PLACE)
  expect(visits.of(notebook('a'))).toEqual(known)
})

test('a visit in which nothing was done keeps what the one before has to say', () => {
  const { visits, book } = profile()
  visits.begin(notebook('a'))
  visits.placed(notebook('a', 5), PLACE)
  visits.end(notebook('a', 5))
  const { from, to } = book().a ?? { from: '', to: '' }
  visits.begin(notebook('a'))
  visits.end(notebook('a', 0))
  expect(book().a).toMatchObject({ from, place: PLACE })
  expect((book().a?.to ?? '') > to).toBe(true)
})

test('what is no longer in the list of recent notebooks is no longer remembered', () => {
  const { visits, book, remembered } = profile()
  visits.begin(notebook('a'))
  visits.end(notebook('a', 1))
  visits.begin(notebook('b'))
  visits.end(notebook('b', 1))
  remembered.shift()
  visits.tidy()
  expect(Object.keys(book())).toEqual(['b'])
  visits.end(notebook('a', 1))
  expect(Object.keys(book())).toEqual(['b'])
})

test('a visit that cannot be understood is left out alone, a place of a newer program alone of its visit', () => {
  const instant = '2031-05-12T09:00:00.000Z'
  const none = { records: {}, revisions: {} }
  const visit = { from: instant, to: instant, place: PLACE, before: none, after: none }
  const read = VisitBook.parse({ a: visit, b: { from: 'lately' }, c: { ...visit, place: { view: 'globe' } }, d: null })
  expect(read).toEqual({ a: visit, c: { ...visit, place: null } })
})
