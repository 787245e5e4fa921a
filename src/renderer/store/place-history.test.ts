import { expect, test } from 'vitest'
import { observable } from './observable.ts'
import type { Place } from './place.ts'
import { createPlaceHistory } from './place-history.ts'

const begin = () => {
  const place = observable<Place>({ view: 'library' })
  return { place, history: createPlaceHistory(place) }
}
const brief: Place = { view: 'brief', brief: 'brf-00000001' }
const passage: Place = { view: 'reader', article: 'art-00000001', claim: 'clm-00000001', look: true }

test('goes back the way it came, step by step', () => {
  const { place, history } = begin()
  place.set(brief)
  place.set(passage)
  expect(history.past.get()).toEqual([{ view: 'library' }, brief])
  history.back()
  expect(place.get()).toBe(brief)
  expect(history.isReturn()).toBe(true)
  history.back()
  expect(place.get()).toEqual({ view: 'library' })
  history.back()
  expect(place.get()).toEqual({ view: 'library' })
  place.set(brief)
  expect(history.isReturn()).toBe(false)
})

test('goes back further at once, past the articles read on the way', () => {
  const { place, history } = begin()
  place.set(brief)
  place.set(passage)
  place.set({ view: 'reader', article: 'art-00000002' })
  history.back(brief)
  expect(place.get()).toBe(brief)
  expect(history.past.get()).toEqual([{ view: 'library' }])
})

test('columns that change sides are no other place, other columns are', () => {
  const { place, history } = begin()
  place.set({ view: 'beside', articles: ['art-00000001', 'art-00000002'] })
  place.set({ view: 'beside', articles: ['art-00000002', 'art-00000001'], claim: 'clm-00000001' })
  expect(history.past.get()).toHaveLength(1)
  place.set({ view: 'beside', articles: ['art-00000002', 'art-00000003'] })
  expect(history.past.get()).toHaveLength(2)
})

test('another claim of the same article is no other place', () => {
  const { place, history } = begin()
  place.set(passage)
  place.set({ view: 'reader', article: 'art-00000001', claim: 'clm-00000002' })
  expect(history.past.get()).toEqual([{ view: 'library' }])
})

test('remembers so many places and no more, and none of a notebook that was closed', () => {
  const { place, history } = begin()
  for (let step = 0; step < 60; step += 1) place.set(step % 2 === 0 ? brief : passage)
  expect(history.past.get()).toHaveLength(50)
  history.forget()
  history.back()
  expect(place.get()).toBe(passage)
})
