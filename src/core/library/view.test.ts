import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Code, RecordedDate } from '../model/index.ts'
import type { Grouping } from './aspects.ts'
import { digits, row } from './testing/row.ts'
import { arranged, LibraryView, offersOf, passing, soundView, USUAL_VIEW, withFilter } from './view.ts'

const EVENT = 'fct-event000'
const facets = new Map([[EVENT, 'Event']] as const)
const code = (name: string, order: number): Code => ({
  id: `cod-${name.padEnd(8, '0')}`,
  facet: EVENT,
  name,
  parent: null,
  colour: null,
  key: null,
  description: '',
  whenToUse: '',
  retired: false,
  order,
})
const [strike, vote] = [code('strike', 0), code('vote', 1)]
const on = (value: string | null): { published: RecordedDate } => ({ published: { value, basis: 'stated', note: '' } })

const rows = [
  row(
    1,
    { dateKey: '2025-09-07', codes: new Map([[EVENT, [strike]]]) },
    { outlet: 'src-alder000', ...on('2025-09-07') },
  ),
  row(2, { dateKey: '2025', outletKnown: false, outlet: 'Unknown outlet', codes: new Map([[EVENT, []]]) }, on('2025')),
  row(
    3,
    { dateKey: '2025-08', codes: new Map([[EVENT, [strike, vote]]]) },
    { outlet: 'src-alder000', ...on('2025-08') },
  ),
  row(4, { reading: 'done', outlet: 'Zeta' }, { outlet: 'src-zeta0000', language: 'tr' }),
  row(5, { dateKey: '2025-08-30/2025-09-02', outletKnown: false }, { language: null, ...on('2025-08-30/2025-09-02') }),
]

describe('groups', () => {
  const names = (grouping: Grouping, direction: 'ascending' | 'descending' = 'ascending') =>
    arranged(rows, { grouping, order: { column: 'date', direction } }, facets).map(
      (group) => `${group.value.name}: ${digits(group.rows)}`,
    )

  test('what is not known stands apart, last', () => {
    expect(names('outlet')).toEqual(['Alder Courier: 31', 'Zeta: 4', 'Outlet not known: 25'])
    expect(names('language')).toEqual(['English: 231', 'Turkish: 4', 'Language not known: 5'])
    expect(names('reading')).toEqual(['Unread: 2351', 'Read to the end: 4'])
  })

  test('a date is in a month only where all of it is', () => {
    expect(names('month')).toEqual(['August 2025: 3', 'September 2025: 1', '2025, not in one month: 25', 'No date: 4'])
    expect(names('year')).toEqual(['2025: 2351', 'No date: 4'])
  })

  test('turned, the latest comes first and what has no date still last', () => {
    expect(names('month', 'descending').at(-1)).toBe('No date: 4')
    expect(names('month', 'descending').slice(1, 3)).toEqual(['September 2025: 1', 'August 2025: 3'])
  })

  test('an article that reports two events is in a group of such; "none" is not "not set"', () => {
    expect(names(EVENT)).toEqual(['strike: 1', 'strike and vote: 3', 'No event: 2', 'Event not set: 54'])
  })

  test('every article is in one group', () => {
    const groupings = fc.constantFrom<Grouping | null>('outlet', 'month', 'year', 'language', 'reading', EVENT, null)
    fc.assert(
      fc.property(groupings, fc.subarray(rows), (grouping, some) => {
        const groups = arranged(some, { grouping, order: USUAL_VIEW.order }, facets)
        expect([...digits(groups.flatMap((group) => group.rows))].toSorted()).toEqual([...digits(some)])
        expect(new Set(groups.map(({ value }) => value.key)).size).toBe(groups.length)
      }),
    )
  })
})

describe('filters', () => {
  test('one of the values chosen of each aspect must be there', () => {
    const filters = withFilter(withFilter([], 'outlet', ['src-alder000', 'src-zeta0000']), 'date', ['2025-09'])
    expect(digits(passing(rows, { text: '', filters }, facets))).toBe('1')
    expect(digits(passing(rows, { text: 'zeta', filters: filters.slice(0, 1) }, facets))).toBe('4')
    expect(withFilter(filters, 'date', [])).toEqual(filters.slice(0, 1))
  })

  test('a year holds what is in its months and what is in none', () => {
    const of = (key: string) => digits(passing(rows, { text: '', filters: withFilter([], 'date', [key]) }, facets))
    expect(of('2025')).toBe('1235')
    expect(of('unset')).toBe('4')
  })

  test('a value is offered with what it would show among the other filters', () => {
    const filters = withFilter(withFilter([], 'outlet', ['src-zeta0000']), EVENT, [strike.id])
    const offers = offersOf(rows, { text: '', filters }, 'outlet', facets)
    expect(offers.map(({ name, count }) => `${name} ${count}`)).toEqual(['Alder Courier 2', 'Zeta 0'])
  })

  test('of dates the latest come first, each year before its months', () => {
    const offers = offersOf(rows, { text: '', filters: [] }, 'date', facets)
    expect(offers.map(({ name, isPart }) => `${isPart ? '– ' : ''}${name}`)).toEqual([
      '2025',
      '– September 2025',
      '– August 2025',
      'No date',
    ])
  })

  test('the count of an offer is what choosing it shows', () => {
    const aspects = fc.constantFrom('outlet' as const, 'date' as const, 'language' as const, EVENT as typeof EVENT)
    fc.assert(
      fc.property(aspects, fc.subarray(['unread', 'done']), (aspect, reading) => {
        const filters = withFilter([], 'reading', reading)
        for (const { key, count } of offersOf(rows, { text: '', filters }, aspect, facets)) {
          const chosen = withFilter(filters, aspect, [key])
          expect(passing(rows, { text: '', filters: chosen }, facets)).toHaveLength(count)
        }
      }),
    )
  })
})

test('a view is kept as data, and loses what the codebook has lost', () => {
  const view = { ...USUAL_VIEW, grouping: EVENT, filters: withFilter([], EVENT, ['unset']) } satisfies LibraryView
  expect(LibraryView.parse(JSON.parse(JSON.stringify(view)))).toEqual(view)
  expect(soundView(view, new Map())).toEqual(USUAL_VIEW)
  expect(soundView(view, facets)).toEqual(view)
})
