import { describe, expect, test } from 'vitest'
import type { ProseBlock } from '../model/index.ts'
import { alter, apply, invert, make, remove, type SpliceOp } from './change.ts'
import { filedWith, linksAt } from './state.ts'
import { sampleNotebook } from './testing/sample-notebook.ts'

const paragraph = (name: string): ProseBlock => ({ id: `blk-${name.padEnd(8, '0')}`, kind: 'paragraph', content: [] })

describe('a splice of a brief', () => {
  const { state, brief } = sampleNotebook()
  const text = state.briefTexts.get(brief)!
  const op: SpliceOp = {
    table: 'splice',
    brief,
    revision: 0,
    at: 1,
    removed: text.blocks.slice(1, 2),
    inserted: [paragraph('one'), paragraph('two')],
  }
  test('replaces blocks, leaves the others and counts as one edit', () => {
    apply(state, { ops: [op] })
    expect(state.briefTexts.get(brief)).toEqual({
      id: brief,
      revision: 1,
      blocks: [text.blocks[0], paragraph('one'), paragraph('two')],
    })
  })
  test('is taken back by its inverse, which is an edit as well', () => {
    apply(state, invert({ ops: [op] }))
    expect(state.briefTexts.get(brief)).toEqual({ ...text, revision: 2 })
  })
  test('does not fit another revision', () => {
    expect(() => apply(state, { ops: [op] })).toThrow('does not fit')
  })
})

test('a Change that does not fit throws', () => {
  const { state, claims } = sampleNotebook()
  const claim = state.claims.get(claims.pays)!
  expect(() => apply(state, { ops: [make('claims', claim)] })).toThrow('there already')
  apply(state, { ops: [remove('claims', claim)] })
  expect(() => apply(state, { ops: [remove('claims', claim)] })).toThrow('missing')
})

test('the index by article follows claims that come and go', () => {
  const { state, articles, claims } = sampleNotebook()
  const claim = state.claims.get(claims.pays)!
  expect(filedWith(state, articles.gazette).claims.has(claim.id)).toBe(true)
  apply(state, { ops: [remove('claims', claim)] })
  expect(filedWith(state, articles.gazette).claims.has(claim.id)).toBe(false)
  expect(filedWith(state, articles.letter).claims.size).toBe(0)
})

test('links are found from both of their ends for as long as they are there', () => {
  const { state } = sampleNotebook()
  const link = [...state.links.values()].find(({ between }) => between === 'claims')!
  const found = (end: typeof link.from) => linksAt(state, end).map(({ id }) => id)
  expect(found(link.from)).toContain(link.id)
  expect(found(link.to)).toContain(link.id)
  const reworded = { ...link, reason: 'Both name the fare.' }
  apply(state, { ops: [alter('links', link, reworded)] })
  expect(linksAt(state, link.to)).toContainEqual(reworded)
  apply(state, { ops: [remove('links', reworded)] })
  expect([...found(link.from), ...found(link.to)]).not.toContain(link.id)
})
