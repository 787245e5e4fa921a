// P8: a large notebook opens, with what one comes back to, in little more than the time that reading and parsing its
// records takes.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LARGE } from '../generate/plans.ts'
import { interleave, timed } from '../measuring/interleave.ts'
import { median } from '../measuring/statistics.ts'
import type { Row } from '../row.ts'
import { inWindow } from '../running/window.ts'
import { type Time, timeKey } from '../window/stopwatch.ts'

const ROUNDS = 3

export const openLarge: Row = {
  id: 'P8',
  about: 'opening a notebook of 10,000 articles and 100,000 claims from the list of recent ones',
  measure: async (workshop) => {
    const notebook = await workshop.notebook(LARGE)
    const profile = await workshop.folder('profile')
    // Opened once before, so that it is among the recent ones.
    await inWindow({ profile, notebook }, ({ page }) => page.getByRole('grid', { name: 'Articles' }).waitFor())
    const atRest: number[] = []
    const open = async () => {
      const time = await openRecent(profile)
      atRest.push(time.atRest)
      return time.painted
    }
    const samples = await interleave(ROUNDS, { open, parse: () => timed(() => parseRecords(notebook)) })
    const finding = { unit: 'ms', yardstick: median(samples.parse), samples: ROUNDS } as const
    return [
      {
        ...finding,
        what: 'what is come back to, painted / reading and parsing all records',
        ours: median(samples.open),
        bar: { ratio: 2 },
      },
      { ...finding, what: 'window at rest / the same', ours: median(atRest), bar: null },
    ]
  },
}

/** Starts the app without a notebook and opens the one that was open last: it begins with what one comes back to. */
const openRecent = (profile: string): Promise<Time> =>
  inWindow({ profile }, async ({ page }) => {
    await page.getByRole('button', { name: LARGE.name }).first().focus()
    return timeKey(page, 'Enter', { elements: { 'ul[aria-label="Articles not yet begun"] li': 6 } })
  })

const FOLDERS = ['.', 'articles', 'claims', 'sources']

const parseRecords = (notebook: string): void => {
  for (const folder of FOLDERS)
    for (const name of readdirSync(join(notebook, folder)))
      if (name.endsWith('.json')) JSON.parse(readFileSync(join(notebook, folder, name), 'utf8'))
}
