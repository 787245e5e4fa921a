import { expect, test } from 'vitest'
import { indexOfKey, linesOf, rowsBetween } from './lines.ts'

const groups = [
  { key: 'a', name: 'Alder Courier', ids: ['1', '2'] },
  { key: '', name: 'Outlet not known', ids: ['3'], isApart: true },
]

test('groups stand one below the other, and a folded one is only its heading', () => {
  const names = (folded: readonly string[]) =>
    linesOf(groups, new Set(folded)).map((line) => (typeof line === 'string' ? line : `${line.name} ${line.count}`))
  expect(names([])).toEqual(['Alder Courier 2', '1', '2', 'Outlet not known 1', '3'])
  expect(names(['a'])).toEqual(['Alder Courier 2', 'Outlet not known 1', '3'])
})

test('a line is found where it was, where it went, or not at all', () => {
  const lines = linesOf(groups, new Set())
  expect(indexOfKey(lines, '3', 4)).toBe(4)
  expect(indexOfKey(lines, '3', 0)).toBe(4)
  expect(indexOfKey(lines, 'group a', 3)).toBe(0)
  expect(indexOfKey(lines, '9', 3)).toBe(-1)
})

test('a selection over several groups holds rows, not headings', () => {
  const lines = linesOf(groups, new Set())
  expect(rowsBetween(lines, 4, 2)).toEqual(['2', '3'])
})
