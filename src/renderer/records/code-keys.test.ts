import { expect, test } from 'vitest'
import type { Code, Facet } from '#core/model/index.ts'
import { apply, make } from '#core/notebook/change.ts'
import { emptyState } from '#core/notebook/state.ts'
import { codesByKey } from './code-keys.ts'

const facet = (id: Facet['id'], fields: Partial<Facet>) =>
  make('facets', {
    id,
    name: id,
    builtin: null,
    appliesTo: ['claims'],
    choice: 'many',
    active: true,
    description: '',
    order: 0,
    ...fields,
  })
const code = (id: Code['id'], of: Facet['id'], fields: Partial<Code>) =>
  make('codes', {
    id,
    facet: of,
    parent: null,
    name: id,
    colour: null,
    key: null,
    description: '',
    whenToUse: '',
    retired: false,
    order: 0,
    ...fields,
  })

test('digits give perspectives in their order, keys from the codebook come first', () => {
  const state = emptyState()
  apply(state, {
    ops: [
      facet('fct-perspective', { builtin: 'perspective' }),
      facet('fct-topicxxxx', { builtin: 'topic' }),
      facet('fct-resting00', { active: false }),
      facet('fct-genrexxxx', { appliesTo: ['articles'] }),
      code('cod-second00', 'fct-perspective', { order: 2 }),
      code('cod-first000', 'fct-perspective', { order: 1 }),
      code('cod-retired0', 'fct-perspective', { order: 0, retired: true }),
      code('cod-topic000', 'fct-topicxxxx', { key: 'Q' }),
      code('cod-taken000', 'fct-topicxxxx', { key: '2' }),
      code('cod-resting0', 'fct-resting00', { key: 'r' }),
      code('cod-genre000', 'fct-genrexxxx', { key: 'g' }),
    ],
  })
  expect([...codesByKey(state)].map(([key, { id }]) => [key, id])).toEqual([
    ['1', 'cod-first000'],
    ['2', 'cod-taken000'],
    ['q', 'cod-topic000'],
  ])
})
