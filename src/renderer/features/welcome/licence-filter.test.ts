import { expect, it } from 'vitest'
import { matching } from './licence-filter.ts'

const one = (name: string, licence: string) => ({ name, licence, version: '1.0.0', text: '' })
const packages = [one('@quay/tide', 'MIT'), one('ferry', 'Apache-2.0'), one('permit', 'ISC')]
const names = (query: string) => matching(packages, query).map(({ name }) => name)

it.each([
  ['', ['@quay/tide', 'ferry', 'permit']],
  ['  ', ['@quay/tide', 'ferry', 'permit']],
  ['TIDE', ['@quay/tide']],
  ['apache', ['ferry']],
  ['mit', ['@quay/tide', 'permit']],
  ['lock', []],
])('“%s” finds %j', (query, found) => {
  expect(names(query)).toEqual(found)
})
