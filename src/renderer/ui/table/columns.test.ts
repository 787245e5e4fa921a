import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder } from './columns.ts'

const columns = (...ids: string[]) => ids.map((id) => ({ id }))
const idsOf = (placed: readonly { readonly id: string }[]) => placed.map(({ id }) => id).join('')

test('columns stand as they were put', () =>
  expect(idsOf(inOrder(columns('a', 'b', 'c'), ['c', 'a', 'b']))).toBe('cab'))

test('one that came since stands behind the one it usually stands behind', () => {
  expect(idsOf(inOrder(columns('a', 'b', 'x', 'c'), ['c', 'b', 'a']))).toBe('cbxa')
  expect(idsOf(inOrder(columns('x', 'a'), ['a']))).toBe('xa')
})

test('none is lost and none is made, whatever was kept', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
  fc.assert(
    fc.property(ids, ids, (usual, order) => {
      expect([...idsOf(inOrder(columns(...usual), order))].sort()).toEqual([...usual].sort())
    }),
  )
})
