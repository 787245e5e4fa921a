// P4: making or deleting one claim among thousands is felt as at once, and costs little more than putting one span into
// a page of the same words.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { textPath } from '#core/disk/index.ts'
import { articleId, versionId } from '../generate/notebook.ts'
import { LONG } from '../generate/plans.ts'
import { p95 } from '../measuring/statistics.ts'
import type { Finding, Row } from '../row.ts'
import { inWindow } from '../running/window.ts'
import { clearBareText, timeBareText, timeSpan } from '../window/bare-text.ts'
import { chooseArticle } from '../window/library.ts'
import { rangesDrawn, timeKey } from '../window/stopwatch.ts'

/** The page cannot show both at once, so they take turns by the dozen. */
const TURNS = 5
const DOZEN = 12
/** The first of each turn find nothing compiled, or the page just shown again. */
const UNHEEDED = 2
const TITLE = 'many 0'
const STROKES = 'claim-'
const CURSOR = 'sentence-cursor'
const LIVE = '[data-claim][data-state=live]'

export const oneClaim: Row = {
  id: 'P4',
  about: 'making and deleting one claim among 5,000, from the key to the painted page, beside putting in one span',
  measure: async (workshop) => {
    const notebook = await workshop.notebook(LONG)
    const samples = await inWindow({ profile: await workshop.folder('profile'), notebook }, async ({ page }) => {
      await openArticle(page)
      return takeTurns(page, await textOf(notebook))
    })
    return [
      finding('p95 of making a claim among 5,000', samples.made, null, { most: 50 }),
      finding('p95 of making a claim / putting in one span', samples.made, samples.spans, { ratio: 2 }),
      finding('p95 of deleting it', samples.removed, null, { most: 50 }),
      finding('p95 of deleting it / putting in one span', samples.removed, samples.spans, { ratio: 2 }),
    ]
  },
}

const finding = (
  what: string,
  ours: readonly number[],
  spans: readonly number[] | null,
  bar: Finding['bar'],
): Finding => ({
  what,
  unit: 'ms',
  ours: p95(ours),
  yardstick: spans && p95(spans),
  bar,
  samples: ours.length,
})

const takeTurns = async (page: Page, text: string) => {
  const samples = { made: [] as number[], removed: [] as number[], spans: [] as number[] }
  for (let turn = 0; turn < TURNS; turn += 1) {
    await timeBareText(page, text, 1)
    for (let at = 0; at < UNHEEDED + DOZEN; at += 1) {
      const { painted } = await timeSpan(page, at)
      if (at >= UNHEEDED) samples.spans.push(painted)
    }
    await clearBareText(page)
    for (let at = 0; at < UNHEEDED + DOZEN; at += 1) {
      const { made, removed } = await makeAndRemove(page)
      if (at >= UNHEEDED) samples.made.push(made)
      if (at >= UNHEEDED) samples.removed.push(removed)
    }
  }
  return samples
}

/** On the next sentence. A claim made is live, and its form stands in the margin; deleted, it is gone from both. */
const makeAndRemove = async (page: Page): Promise<{ made: number; removed: number }> => {
  await timeKey(page, 'j', { highlights: { named: CURSOR, least: 1 } })
  const before = await rangesDrawn(page, STROKES)
  const made = await timeKey(page, 'Enter', {
    elements: { [LIVE]: 1 },
    highlights: { named: STROKES, least: before + 1 },
  })
  const removed = await timeKey(page, 'Delete', { absent: LIVE })
  return { made: made.painted, removed: removed.painted }
}

const openArticle = async (page: Page): Promise<void> => {
  await chooseArticle(page, TITLE)
  await timeKey(page, 'Enter', { elements: { '[data-claim]': 1 } })
}

const textOf = (notebook: string): Promise<string> => {
  const index = LONG.articles.findIndex(({ title }) => title === TITLE)
  return readFile(join(notebook, textPath(articleId(index), versionId(index))), 'utf8')
}
