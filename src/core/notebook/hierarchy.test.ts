import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Code, CodeId } from '../model/index.ts'
import { ancestorsOf, inHierarchy } from './hierarchy.ts'

const code = (at: number, parent: number | null, order: number): Code => ({
  id: idOf(at),
  facet: 'fct-00000001',
  parent: parent === null ? null : idOf(parent),
  name: `Code ${at}`,
  colour: null,
  key: null,
  description: '',
  whenToUse: '',
  retired: false,
  order,
})
const idOf = (at: number): CodeId => `cod-${at.toString().padStart(8, '0')}`

const drawn = (codes: readonly Code[]) =>
  inHierarchy(codes).map(({ code: { name }, depth }) => `${'- '.repeat(depth)}${name}`)

test('codes stand in the user’s order, each before those under it', () => {
  const codes = [code(1, null, 3), code(2, 1, 9), code(3, 1, 2), code(4, null, 1), code(5, 3, 0)]
  expect(drawn(codes)).toEqual(['Code 4', 'Code 1', '- Code 3', '- - Code 5', '- Code 2'])
})

test('codes that stand above themselves, or under one that is not there, are in the list all the same', () => {
  expect(drawn([code(1, 2, 1), code(2, 1, 0), code(3, null, 2), code(4, 9, 3)])).toEqual([
    'Code 3',
    'Code 4',
    'Code 2',
    'Code 1',
  ])
})

test('however codes stand under each other, each is listed once, under as many as there are above it', () => {
  const codes = fc
    .array(fc.record({ parent: fc.option(fc.nat(9)), order: fc.nat(5) }), { maxLength: 9 })
    .map((rows) => rows.map(({ parent, order }, at) => code(at, parent, order)))
  fc.assert(
    fc.property(codes, (all) => {
      const placed = inHierarchy(all)
      expect(placed.map(({ code: { id } }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
      const byId = new Map(all.map((one) => [one.id, one]))
      for (const { code: one, depth } of placed) if (depth > 0) expect(ancestorsOf(byId, one)).toHaveLength(depth)
    }),
  )
})
