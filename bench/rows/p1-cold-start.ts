// P1: from nothing to a library that answers, beside the least window that this Electron can open and that answers.
import { USUAL } from '../generate/plans.ts'
import { interleave } from '../measuring/interleave.ts'
import { median } from '../measuring/statistics.ts'
import type { Finding, Row } from '../row.ts'
import { EMPTY_APP, ourApp, ourAppAgain, type Startable, startApp } from '../running/start.ts'
import type { Workshop } from '../running/workshop.ts'

const ROUNDS = 9
/** In a profile that was started in before, as on every day but the first; the first starts fill its caches. */
const UNHEEDED = 2
const FIRST_ROUNDS = 5

export const coldStart: Row = {
  id: 'P1',
  about:
    'from starting the process to a click that brings the library being answered, beside an empty window that answers one',
  measure: async (workshop) => {
    const notebook = await workshop.notebook(USUAL)
    const kept = { ours: await workshop.folder('profile'), empty: await workshop.folder('profile') }
    const shown: Record<'ours' | 'empty', number[]> = { ours: [], empty: [] }
    const startKept = (name: 'ours' | 'empty', app: Startable) => async () => {
      const started = await startApp(app, kept[name])
      shown[name].push(started.shown)
      return started.answered
    }
    const usual = await interleave(
      ROUNDS,
      { ours: startKept('ours', ourAppAgain(notebook)), empty: startKept('empty', EMPTY_APP) },
      UNHEEDED,
    )
    const first = await interleave(FIRST_ROUNDS, {
      ours: startFresh(workshop, ourApp(notebook)),
      empty: startFresh(workshop, EMPTY_APP),
    })
    const drop = (samples: number[]) => samples.slice(UNHEEDED)
    return [
      finding('start to an answered click / of an empty window', usual, { ratio: 1.5 }),
      finding('… of which until it is painted', { ours: drop(shown.ours), empty: drop(shown.empty) }, null),
      finding('the first start ever, in a fresh profile', first, null),
    ]
  },
}

const startFresh = (workshop: Workshop, app: Startable) => async () =>
  (await startApp(app, await workshop.folder('profile'))).answered

const finding = (what: string, samples: Record<'ours' | 'empty', readonly number[]>, bar: Finding['bar']): Finding => ({
  what,
  unit: 'ms',
  ours: median(samples.ours),
  yardstick: median(samples.empty),
  bar,
  samples: samples.ours.length,
})
