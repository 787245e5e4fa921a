// P2: the app at rest takes little more memory than an empty window, and reading a hundred articles leaves nothing behind.
import type { Page } from '@playwright/test'
import { USUAL } from '../generate/plans.ts'
import { interleave } from '../measuring/interleave.ts'
import { megabytesOf } from '../measuring/memory.ts'
import { median } from '../measuring/statistics.ts'
import type { Row } from '../row.ts'
import { EMPTY_APP } from '../running/start.ts'
import { inWindow } from '../running/window.ts'
import type { Workshop } from '../running/workshop.ts'
import { showLibrary } from '../window/library.ts'

const ROUNDS = 3
/** Milliseconds until what is done at the start has been done. */
const SETTLING = 5000
const CYCLES = 100

export const memory: Row = {
  id: 'P2',
  about: 'memory at rest beside an empty window; and what opening and closing an article a hundred times leaves behind',
  measure: async (workshop) => {
    const notebook = await workshop.notebook(USUAL)
    const samples = await interleave(ROUNDS, {
      ours: () => atRest(workshop, { notebook }),
      empty: () => atRest(workshop, { folder: EMPTY_APP.app }),
    })
    const heap = await heapAround(workshop, notebook)
    return [
      {
        what: 'memory at rest / of an empty window',
        unit: 'MB',
        ours: median(samples.ours),
        yardstick: median(samples.empty),
        bar: { ratio: 1.5 },
        samples: ROUNDS,
      },
      {
        what: 'heap after 100 more articles / before',
        unit: 'MB',
        ours: heap.after,
        yardstick: heap.before,
        bar: { ratio: 1.1 },
        samples: 1,
      },
    ]
  },
}

const atRest = async (workshop: Workshop, opening: { readonly notebook?: string; readonly folder?: string }) =>
  inWindow({ profile: await workshop.folder('profile'), ...opening }, async ({ app, page }) => {
    await page.waitForTimeout(SETTLING)
    return megabytesOf(app)
  })

/** The window's heap, in megabytes, after as many articles as are kept in memory, and after a hundred more. */
const heapAround = async (workshop: Workshop, notebook: string) =>
  inWindow({ profile: await workshop.folder('profile'), notebook }, async ({ page }) => {
    await readArticles(page, CYCLES / 2)
    const before = await heapOf(page)
    await readArticles(page, CYCLES)
    return { before, after: await heapOf(page) }
  })

/** Opens so many articles, one after the other down the list, going back to the library from each. */
const readArticles = async (page: Page, count: number): Promise<void> => {
  const rows = page.getByRole('grid', { name: 'Articles' }).getByRole('row')
  for (let at = 0; at < count; at += 1) {
    // The first row is the head; those out of sight are not in the document.
    await rows.nth(1 + (at % 15)).dblclick()
    await page.getByRole('region', { name: 'Article', exact: true }).waitFor()
    await showLibrary(page)
  }
}

const heapOf = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 2 ** 20
}
