import { expect, test } from 'vitest'
import { observable } from '../../store/observable.ts'
import type { Place } from '../../store/place.ts'
import { leaveStep } from './leave-step.ts'

const FILTERED: Place = { view: 'claims', filter: { text: 'pier', conditions: [] }, passing: true }

test('a screen that was filtered for the step is given back', () => {
  const place = observable<Place>(FILTERED)
  leaveStep(FILTERED, place)
  expect(place.get()).toEqual({ view: 'claims' })
})

test.each<[string, Place, Place]>([
  ['the person went elsewhere meanwhile', FILTERED, { view: 'sources' }],
  ['a filter is there for good', { view: 'claims', filter: { text: 'pier', conditions: [] } }, FILTERED],
  ['nothing was changed', { view: 'library' }, { view: 'library' }],
])('the window stays where it is if %s', (_if, left, here) => {
  const place = observable<Place>(here)
  leaveStep(left, place)
  expect(place.get()).toBe(here)
})
