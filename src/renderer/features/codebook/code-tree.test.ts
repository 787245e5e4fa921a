import { describe, expect, test } from 'vitest'
import type { CodeId } from '#core/model/index.ts'
import { madeId, sampleNotebook } from '#core/notebook/testing/sample-notebook.ts'
import { orderAfter, parentsFor, pathName, treeOf } from './code-tree.ts'

const named = (placed: ReturnType<typeof treeOf>) =>
  placed.map(({ code, depth }) => `${'  '.repeat(depth)}${code.name}`)

describe('the codes of a facet in a list', () => {
  test('sub-codes follow the code they stand under', () => {
    const { state, facets } = sampleNotebook()
    expect(named(treeOf(state.codes, facets.topic))).toEqual(['Money', 'Safety', '  Lifeboats', 'Jobs'])
  })

  test('codes that stand above themselves in a damaged notebook are still listed', () => {
    const { state, facets, topics } = sampleNotebook()
    const codes = new Map(state.codes)
    codes.set(topics.safety, { ...codes.get(topics.safety)!, parent: topics.lifeboats })
    expect(named(treeOf(codes, facets.topic))).toEqual(['Money', 'Jobs', 'Safety', 'Lifeboats'])
  })

  test('a code may stand under any of its facet that does not stand under it', () => {
    const { state, topics } = sampleNotebook()
    const of = (id: CodeId) => parentsFor(state.codes, state.codes.get(id)!).map(({ code }) => code.name)
    expect(of(topics.safety)).toEqual(['Money', 'Jobs'])
    expect(of(topics.lifeboats)).toEqual(['Money', 'Safety', 'Jobs'])
  })

  test('a path names those above first', () => {
    const { state, topics } = sampleNotebook()
    expect(pathName(state.codes, state.codes.get(topics.lifeboats)!)).toBe('Safety › Lifeboats')
  })
})

describe('moving a code by a step', () => {
  test.each([
    ['Jobs', 'up', ['Money', 'Jobs', 'Safety', '  Lifeboats']],
    ['Money', 'down', ['Safety', '  Lifeboats', 'Money', 'Jobs']],
    ['Safety', 'up', ['Safety', '  Lifeboats', 'Money', 'Jobs']],
    ['Safety', 'down', ['Money', 'Jobs', 'Safety', '  Lifeboats']],
  ] as const)('%s %s takes what stands under it along', (name, step, expected) => {
    const { state, facets, run } = sampleNotebook()
    const code = [...state.codes.values()].find((one) => one.name === name)!
    run('code.change', { id: code.id, fields: { order: orderAfter(state.codes, code, step)! } })
    expect(named(treeOf(state.codes, facets.topic))).toEqual(expected)
  })

  test('the first goes no further up, the last no further down, an only child nowhere', () => {
    const { state, topics } = sampleNotebook()
    const step = (id: CodeId, way: 'up' | 'down') => orderAfter(state.codes, state.codes.get(id)!, way)
    expect([step(topics.money, 'up'), step(topics.jobs, 'down')]).toEqual([null, null])
    expect([step(topics.lifeboats, 'up'), step(topics.lifeboats, 'down')]).toEqual([null, null])
  })

  test('many moves back and forth keep every code apart', () => {
    const { state, facets, topics, run } = sampleNotebook()
    madeId(run('code.add', { facet: facets.topic, name: 'Weather' }), 'cod')
    for (let turn = 0; turn < 20; turn += 1) {
      const code = state.codes.get(turn % 2 === 0 ? topics.jobs : topics.safety)!
      run('code.change', { id: code.id, fields: { order: orderAfter(state.codes, code, 'up')! } })
    }
    const orders = treeOf(state.codes, facets.topic).map(({ code }) => code.order)
    expect(new Set(orders).size).toBe(orders.length)
  })
})
