// What holds for every command, whatever it is asked: checked on generated sequences of all of them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply, Change, invert } from '../notebook/change.ts'
import { allBreaches } from '../notebook/invariants.ts'
import type { NotebookState } from '../notebook/state.ts'
import { dumpFiled, dumpIndex, dumpState } from '../notebook/testing/dump.ts'
import { sampleNotebook } from '../notebook/testing/sample-notebook.ts'
import type { Context } from './command.ts'
import { COMMANDS, type Command, type CommandId } from './index.ts'
import { drawInput } from './testing/draw-input.ts'

const ids = Object.keys(COMMANDS) as CommandId[]
const steps = fc.array(
  fc.record({
    id: fc.constantFrom(...ids),
    tape: fc.array(fc.nat(1_000_000), { minLength: 12, maxLength: 24 }),
  }),
  { minLength: 1, maxLength: 25 },
)
type Steps = readonly { readonly id: CommandId; readonly tape: readonly number[] }[]

const countingIds = (): Context['newId'] => {
  let made = 0
  return (prefix) => {
    made += 1
    return `${prefix}-new${made.toString().padStart(8, '0')}`
  }
}

/** The sample notebook, and the two coders who take turns at it. */
const morning = () => {
  const { state, coder, joinedBy } = sampleNotebook()
  return { state, coders: [coder, joinedBy('Ines').coder] as const }
}

/** Runs the steps on a sample notebook and looks at each Change right after it was applied. */
const play = (plan: Steps, look: (state: NotebookState, change: Change, before: string) => void): NotebookState => {
  const { state, coders } = morning()
  const newId = countingIds()
  for (const { id, tape } of plan) {
    const command: Command = COMMANDS[id]
    const before = dumpState(state)
    const input = command.input.parse(drawInput(state, id, tape))
    const coder = coders[(tape.at(-1) ?? 0) % 2 === 0 ? 0 : 1]
    const outcome = command.run(state, input, { now: '2031-06-01T12:00:00.000Z', newId, coder })
    expect(dumpState(state), `${id} must not touch the state itself`).toBe(before)
    if (!outcome.ok) {
      expect(outcome.failure.message).toMatch(/^\S.*[.]$/)
      continue
    }
    expect(command.label(input, state)).toMatch(/^\S.*\S$/)
    apply(state, outcome.value.change)
    look(state, outcome.value.change, before)
  }
  return state
}

test('after every Change the notebook is sound, its records have their shape and the index by article is in step', () => {
  fc.assert(
    fc.property(steps, (plan) => {
      play(plan, (state, change) => {
        expect(Change.safeParse(JSON.parse(JSON.stringify(change))).error).toBeUndefined()
        expect(allBreaches(state)).toEqual([])
        expect(dumpFiled(state)).toBe(dumpIndex(state))
      })
    }),
    { numRuns: 150 },
  )
})

/** Taking a splice back is an edit too and counts as one, so a text's revision only ever grows. */
const withoutRevisions = (dump: string) => dump.replace(/"revision":\d+/g, '"revision":0')

test('a Change taken back leaves the state as it was, and done again as it had become', () => {
  fc.assert(
    fc.property(steps, (plan) => {
      play(plan, (state, change, before) => {
        const after = dumpState(state)
        apply(state, invert(change))
        expect(withoutRevisions(dumpState(state))).toBe(withoutRevisions(before))
        apply(state, invert(invert(change)))
        expect(withoutRevisions(dumpState(state))).toBe(withoutRevisions(after))
      })
    }),
    { numRuns: 100 },
  )
})

test('a whole afternoon taken back leaves the notebook as it was in the morning, byte for byte', () => {
  const withoutSplices = steps.map((plan) => plan.filter(({ id }) => id !== 'brief.edit'))
  fc.assert(
    fc.property(withoutSplices, (plan) => {
      const changes: Change[] = []
      const state = play(plan, (_, change) => changes.push(change))
      const evening = dumpState(state)
      for (const change of changes.toReversed()) apply(state, invert(change))
      expect(dumpState(state)).toBe(dumpState(morning().state))
      for (const change of changes) apply(state, change)
      expect(dumpState(state)).toBe(evening)
    }),
    { numRuns: 100 },
  )
})
