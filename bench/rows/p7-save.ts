// P7: a save that touches one file must not care how large the notebook is, and must cost little more than what no
// writer that loses nothing can leave out.
import { open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ClaimId } from '#core/model/index.ts'
import { type NotebookSession, openNotebook } from '#storage/index.ts'
import { alike, type NotebookPlan } from '../generate/notebook.ts'
import { LARGE } from '../generate/plans.ts'
import { chanceFrom } from '../generate/random.ts'
import { interleave, type Measure, timed } from '../measuring/interleave.ts'
import { p95 } from '../measuring/statistics.ts'
import type { Row } from '../row.ts'

const SMALL: NotebookPlan = { name: '10 articles, 100 claims', articles: alike(10, 400, 10) }
const ROUNDS = 300
/** The first saves make folders of the system's caches, and compile. */
const UNHEEDED = 30

export const save: Row = {
  id: 'P7',
  about: 'a note on one claim, from the command until it is on the disk',
  measure: async (workshop) => {
    const small = await openToSave(await workshop.notebook(SMALL))
    const large = await openToSave(await workshop.notebook(LARGE))
    const samples = await interleave(ROUNDS, { small: small.save, large: large.save, bare: large.bare }, UNHEEDED)
    await small.close()
    await large.close()
    const finding = { unit: 'ms', samples: ROUNDS } as const
    const [ofSmall, ofLarge, ofBare] = [p95(samples.small), p95(samples.large), p95(samples.bare)]
    return [
      {
        ...finding,
        what: 'p95 of a save at 10,000 articles / at 10',
        ours: ofLarge,
        yardstick: ofSmall,
        bar: { ratio: 1.5 },
      },
      {
        ...finding,
        what: 'p95 of a save at 10,000 articles / bare write, fsync, rename, fsync',
        ours: ofLarge,
        yardstick: ofBare,
        bar: { ratio: 3 },
      },
      {
        ...finding,
        what: 'p95 of a save at 10 articles / the same bare',
        ours: ofSmall,
        yardstick: ofBare,
        bar: { ratio: 3 },
      },
    ]
  },
}

interface Saving {
  readonly save: Measure
  /** Puts the bytes of a file that was just saved there again, as plainly as can be done without risking them. */
  readonly bare: Measure
  close(): Promise<unknown>
}

const openToSave = async (folder: string): Promise<Saving> => {
  const opened = await openNotebook(folder, { coder: 'Me' })
  if (!opened.ok) throw new Error(opened.failure.message)
  const session = opened.value
  const chance = chanceFrom(7)
  const claims = [...session.state.claims.keys()]
  const flushed = await session.flush()
  if (!flushed.ok) throw new Error(flushed.failure.message)
  const some = (): ClaimId => {
    const claim = claims[chance.between(0, claims.length)]
    if (claim === undefined) throw new Error('The notebook has no claims.')
    return claim
  }
  return {
    save: (round) => timed(() => noteOn(session, some(), `Looked at in round ${round}.`)),
    bare: async () => {
      const path = join(folder, 'claims', `${session.state.claims.get(some())?.article}.json`)
      const bytes = await readFile(path)
      return timed(() => writeBarely(path, bytes))
    },
    close: () => session.close(),
  }
}

const noteOn = async (session: NotebookSession, id: ClaimId, note: string): Promise<void> => {
  const ran = session.run('claim.setNote', { id, note })
  const saved = ran.ok ? await session.flush() : ran
  if (!saved.ok) throw new Error(saved.failure.message)
}

const writeBarely = async (path: string, bytes: Uint8Array): Promise<void> => {
  const temporary = `${path}.new`
  await sync(temporary, 'w', (handle) => handle.write(bytes))
  await rename(temporary, path)
  await sync(dirname(path), 'r')
}

type Handle = Awaited<ReturnType<typeof open>>

const sync = async (path: string, flags: string, first?: (handle: Handle) => Promise<unknown>): Promise<void> => {
  const handle = await open(path, flags)
  await first?.(handle)
  await handle.sync()
  await handle.close()
}
