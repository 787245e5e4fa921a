// Whatever is done in a notebook: taken back it is as it was, and opened again it is as it was left.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COMMANDS, type CommandId } from '#core/commands/index.ts'
import { drawInput } from '#core/commands/testing/draw-input.ts'
import { allBreaches } from '#core/notebook/invariants.ts'
import { TABLE_NAMES } from '#core/notebook/tables.ts'
import { dumpFiled, dumpIndex } from '#core/notebook/testing/dump.ts'
import { type NotebookSession, openNotebook } from '../index.ts'
import { must, trialFolders } from '../testing/trial-folder.ts'
import { trialHost, unsynced } from '../testing/trial-host.ts'

const folders = trialFolders()
const ids = Object.keys(COMMANDS) as CommandId[]
const tape = fc.array(fc.nat(1_000_000), { minLength: 12, maxLength: 24 })
const plan = (among: readonly CommandId[]) =>
  fc.array(fc.record({ id: fc.constantFrom(...among), tape }), { minLength: 1, maxLength: 25 })

const open = async (folder = folders.fixture()): Promise<NotebookSession> =>
  must(await openNotebook(folder, { coder: 'Mara Ilse', host: trialHost({ broken: unsynced }) }))

/** The records as they are now, and what is filed with each article; in whatever order they came to be there. */
const dump = ({ state }: NotebookSession) => ({
  filed: dumpFiled(state),
  ...Object.fromEntries(TABLE_NAMES.map((table) => [table, new Map<string, unknown>(state[table])])),
})

test('every step taken back leaves the notebook as it was, done again as it had become, and the disk in step', async () => {
  const steps = ids.filter((id) => COMMANDS[id].undo === 'step')
  await fc.assert(
    fc.asyncProperty(plan(steps), async (moves) => {
      const session = await open()
      const morning = dump(session)
      for (const move of moves) session.request(move.id, drawInput(session.state, move.id, move.tape))
      const evening = dump(session)
      while (session.history().undo !== null) must(session.undo())
      expect(dump(session)).toEqual(morning)
      while (session.history().redo !== null) must(session.redo())
      expect(dump(session)).toEqual(evening)
      must(await session.close())
      const again = must(await openNotebook(session.folder, { coder: '', access: 'read' }))
      expect(dump(again)).toEqual(evening)
      expect(again.problems).toEqual([])
      must(await again.close())
    }),
    { numRuns: 30 },
  )
})

test('steps and other edits, back and forth in any order, never leave disorder', async () => {
  const work = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.record({ id: fc.constantFrom(...ids), tape }) },
      { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
    ),
    { maxLength: 40 },
  )
  await fc.assert(
    fc.asyncProperty(work, async (moves) => {
      const session = await open()
      for (const move of moves) {
        if (move === 'undo') session.undo()
        else if (move === 'redo') session.redo()
        else session.request(move.id, drawInput(session.state, move.id, move.tape))
      }
      expect(allBreaches(session.state)).toEqual([])
      expect(dumpFiled(session.state)).toBe(dumpIndex(session.state))
      const left = dump(session)
      must(await session.close())
      const again = must(await openNotebook(session.folder, { coder: '', access: 'read' }))
      expect(dump(again)).toEqual(left)
      must(await again.close())
    }),
    { numRuns: 30 },
  )
})
