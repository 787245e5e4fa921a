import { beforeEach, expect, test } from 'vitest'
import { describePassage } from '#core/anchoring/describe.ts'
import type { Claim, Code, CodeId, Passage } from '#core/model/index.ts'
import { apply, make } from '#core/notebook/change.ts'
import { emptyState, type NotebookState } from '#core/notebook/state.ts'
import { type Known, layClaims } from './lay-claims.ts'

const stamp = { by: 'cdr-00000000', at: '2025-03-14T09:00:00.000Z' } as const
const text = 'The landing has no lights. The pilots say that they need none.'
const read = { text, hash: 'a'.repeat(64) }
const facet = 'fct-perspective' as const
const blue: CodeId = 'cod-portalder'

let state: NotebookState
let known: Known

beforeEach(() => {
  const code: Code = {
    id: blue,
    facet,
    parent: null,
    name: 'Port Alder',
    colour: 'blue',
    key: null,
    description: '',
    whenToUse: '',
    retired: false,
    order: 0,
  }
  state = emptyState()
  apply(state, {
    ops: [
      make('facets', {
        id: facet,
        name: 'Perspective',
        builtin: 'perspective',
        appliesTo: ['claims'],
        choice: 'many',
        active: true,
        description: '',
        order: 0,
      }),
      make('codes', code),
    ],
  })
  known = { laid: new WeakMap(), placed: [] }
})

const passage = (words: string, hash = read.hash, role: Passage['role'] = 'content'): Passage => {
  const start = text.indexOf(words)
  return { role, anchor: describePassage(text, start, start + words.length, hash) }
}

const claim = (id: string, passages: Passage[], code: CodeId | null = null): Claim => ({
  id: `clm-${id.padEnd(8, '0')}`,
  article: 'art-00000000',
  version: 'ver-00000000',
  passages,
  voice: 'unset',
  attribution: [],
  codes: code === null ? [] : [{ facet, code, by: stamp.by, at: stamp.at, how: 'hand' }],
  renderings: [],
  note: '',
  point: null,
  made: stamp,
  changed: stamp,
})

test('claims come in the order of the text, in the colour of their perspective', () => {
  const later = claim('later', [passage('they need none')], blue)
  const early = claim('early', [passage('no lights')])
  const { placed, lost } = layClaims(state, [later, early], read, known)
  expect(placed.map(({ claim: one, colour }) => [one, colour])).toEqual([
    [early, 'none'],
    [later, 'blue'],
  ])
  expect(lost).toEqual([])
})

test('what was laid is laid again as it was, and what was taken back comes back', () => {
  const [one, other] = [claim('one', [passage('landing')]), claim('other', [passage('pilots')])]
  const first = layClaims(state, [one, other], read, known).placed
  expect(layClaims(state, [other], read, known).placed).toEqual([first[1]])
  expect(layClaims(state, [other, one], read, known).placed).toEqual(first)
})

test('a claim of another version is found again by its words, or told to be lost', () => {
  const moved = claim('moved', [passage('The pilots say', 'b'.repeat(64))])
  const gone: Claim = claim('gone', [
    { role: 'content', anchor: describePassage('A seal slept on the slipway all winter.', 2, 30, 'b'.repeat(64)) },
  ])
  const { placed, lost } = layClaims(state, [moved, gone], read, known)
  expect(placed.map(({ first }) => text.slice(first.start, first.end))).toEqual(['The pilots say'])
  expect(lost).toEqual([gone])
})
