import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COMMANDS, type Command, type CommandId } from '#core/commands/index.ts'
import { drawInput } from '#core/commands/testing/draw-input.ts'
import { alter, apply, type Change, invert, make, remove } from '#core/notebook/change.ts'
import { emptyState, type NotebookState } from '#core/notebook/state.ts'
import { TABLE_NAMES } from '#core/notebook/tables.ts'
import { sampleNotebook } from '#core/notebook/testing/sample-notebook.ts'
import { ToldChange, toldOf, understood } from './told-change.ts'

const arrived = (change: Change) => ToldChange.parse(JSON.parse(JSON.stringify(toldOf(change))))
const records = (state: NotebookState) =>
  Object.fromEntries(TABLE_NAMES.map((table) => [table, new Map<string, unknown>(state[table])]))

test('a window that is told of every Change has what the writer has, back and forth', () => {
  const ids = Object.keys(COMMANDS) as CommandId[]
  const tape = fc.array(fc.nat(1_000_000), { minLength: 12, maxLength: 24 })
  const plan = fc.array(fc.record({ id: fc.constantFrom(...ids), tape, isUndone: fc.boolean() }), { maxLength: 25 })
  fc.assert(
    fc.property(plan, (moves) => {
      const { state, changes, coder } = sampleNotebook()
      const copy = emptyState()
      const follow = (change: Change) => {
        const told = understood(copy, arrived(change))
        expect(told).not.toBeNull()
        if (told !== null) apply(copy, told)
      }
      for (const change of changes) follow(change)
      let made = 0
      const context = {
        coder,
        now: '2031-05-12T09:00:00.000Z',
        newId: <P extends string>(prefix: P) => {
          made += 1
          return `${prefix}-told${String(made).padStart(4, '0')}` as const
        },
      }
      for (const { id, tape: drawn, isUndone } of moves) {
        const command: Command = COMMANDS[id]
        const edit = command.run(state, command.input.parse(drawInput(state, id, drawn)), context)
        if (!edit.ok) continue
        const { change } = edit.value
        for (const one of isUndone ? [change, invert(change)] : [change]) {
          apply(state, one)
          follow(one)
        }
        expect(records(copy)).toEqual(records(state))
      }
    }),
    { numRuns: 40 },
  )
})

test('an edit tells what is different, and leaves what is not as it was', () => {
  const { state, claims } = sampleNotebook()
  const claim = state.claims.get(claims.pays)!
  const told = arrived({ ops: [alter('claims', claim, { ...claim, note: 'Who says so?' })] })
  expect(told.ops).toEqual([{ table: 'claims', id: claim.id, whole: null, fields: { note: 'Who says so?' } }])
  const [op] = understood(state, told)?.ops ?? []
  expect(op).toMatchObject({ after: { note: 'Who says so?' } })
  expect(op?.table === 'claims' && op.after?.passages).toBe(claim.passages)
})

test('a copy that is not as the notebook was is no ground for an edit', () => {
  const coder = { id: 'cdr-0000none', name: 'Nobody' } as const
  for (const op of [alter('coders', coder, { ...coder, name: 'Somebody' }), remove('coders', coder)])
    expect(understood(emptyState(), arrived({ ops: [op] }))).toBeNull()
  const both = { ops: [make('coders', coder), alter('coders', coder, { ...coder, name: 'Somebody' })] }
  expect(understood(emptyState(), arrived(both))?.ops).toHaveLength(2)
})
