import { expect, test } from 'vitest'
import type { ProseBlock } from '#core/model/index.ts'
import { alter, apply, type Change, make, remove, type SpliceOp } from '#core/notebook/change.ts'
import { emptyState } from '#core/notebook/state.ts'
import { rebase } from './rebase.ts'

const block = (id: ProseBlock['id'], text: string = id): ProseBlock => ({
  id,
  kind: 'paragraph',
  content: [{ kind: 'text', text, styles: [], href: null }],
})
const [a, b, c] = [block('blk-aaaaaaaa'), block('blk-bbbbbbbb'), block('blk-cccccccc')]
const brief = 'brf-00000001'

const stateWith = (revision: number, blocks: ProseBlock[]) => {
  const state = emptyState()
  apply(state, { ops: [make('briefTexts', { id: brief, revision, blocks })] })
  return state
}
const splice = (fields: Partial<SpliceOp>): Change => ({
  ops: [{ table: 'splice', brief, revision: 1, at: 0, removed: [], inserted: [], ...fields }],
})

test('a splice that fits is left as it is, state and all', () => {
  const state = stateWith(1, [a, b])
  const change = splice({ at: 1, removed: [b] })
  expect(rebase(state, change)).toEqual(change)
  expect(state.briefTexts.get(brief)).toEqual({ id: brief, revision: 1, blocks: [a, b] })
})

test('blocks that have moved are found again', () => {
  expect(rebase(stateWith(5, [c, a, b]), splice({ at: 1, removed: [b], inserted: [] }))).toEqual(
    splice({ revision: 5, at: 2, removed: [b] }),
  )
  expect(rebase(stateWith(5, [a]), splice({ at: 9, inserted: [b] }))).toEqual(
    splice({ revision: 5, at: 1, inserted: [b] }),
  )
})

test('blocks that were written in since, or are gone, or a brief that is, make a step unfit', () => {
  expect(rebase(stateWith(5, [a, block('blk-bbbbbbbb', 'other words')]), splice({ at: 1, removed: [b] }))).toBeNull()
  expect(rebase(stateWith(5, [a]), splice({ at: 1, removed: [b] }))).toBeNull()
  expect(rebase(emptyState(), splice({ at: 1, removed: [b] }))).toBeNull()
})

test('a record keeps the fields that the step leaves alone', () => {
  const state = emptyState()
  const coder = { id: 'cdr-00000001', name: 'Mara' } as const
  const point = {
    id: 'pnt-00000001',
    proposition: 'Closed.',
    status: 'unchecked',
    evidence: '',
    order: 0,
    made: { by: coder.id, at: '2025-03-14T09:30:00.000Z' },
  } as const
  const now = { ...point, evidence: 'Seen.', status: 'disputed' } as const
  apply(state, { ops: [make('coders', coder), make('points', now)] })
  expect(rebase(state, { ops: [alter('points', { ...point, status: 'disputed' }, point)] })).toEqual({
    ops: [alter('points', now, { ...point, evidence: 'Seen.' })],
  })
  expect(rebase(state, { ops: [remove('points', point)] })).toEqual({ ops: [remove('points', now)] })
  expect(rebase(state, { ops: [make('points', point)] })).toBeNull()
  expect(
    rebase(state, { ops: [alter('coders', { id: 'cdr-gone0000', name: 'x' }, { id: 'cdr-gone0000', name: 'y' })] }),
  ).toBeNull()
  expect(state.points.get(point.id)).toBe(now)
})
