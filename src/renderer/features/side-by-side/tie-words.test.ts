import { expect, test } from 'vitest'
import { tieWords } from './tie-words.ts'

test('a tie says that both make one point, and each kind of link once', () => {
  const link = (kind: string) => ({ kind, isOutgoing: true })
  expect(tieWords({ samePoint: true, links: [] })).toBe('same point')
  expect(tieWords({ samePoint: true, links: [link('supports'), link('softens'), link('supports')] })).toBe(
    'same point, supports, softens',
  )
  expect(tieWords({ samePoint: false, links: [link('contradicts')] })).toBe('contradicts')
})
