// P3: a very long article with very many claims that overlap opens almost as fast as its bare words.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { textPath } from '#core/disk/index.ts'
import { articleId, type NotebookPlan, versionId } from '../generate/notebook.ts'
import { interleave } from '../measuring/interleave.ts'
import { median } from '../measuring/statistics.ts'
import type { Finding, Row } from '../row.ts'
import { inWindow } from '../running/window.ts'
import { clearBareText, timeBareText } from '../window/bare-text.ts'
import { type Time, timeKey } from '../window/stopwatch.ts'

const WORDS = 100_000
/** Texts that were read stay in memory, so each round opens an article that was never opened before. */
const ROUNDS = 5
const UNHEEDED = 1
const OPENINGS = ROUNDS + UNHEEDED

const SORTS = { few: 0, many: 5000, most: 20_000 } as const
type Sort = keyof typeof SORTS

/** Articles of each sort, one for each round; the bare page shows those without claims. */
const PLAN: NotebookPlan = {
  name: `${3 * OPENINGS} articles of 100,000 words, some with 5,000 and some with 20,000 claims`,
  articles: Object.entries(SORTS).flatMap(([sort, claims]) =>
    Array.from({ length: OPENINGS }, (_, round) => ({ title: `${sort} ${round}`, words: WORDS, claims })),
  ),
}

export const longArticle: Row = {
  id: 'P3',
  about: 'opening 100,000 words with thousands of claims, beside the bare words',
  measure: async (workshop) => {
    const notebook = await workshop.notebook(PLAN)
    const rest: Record<Sort | 'bare', number[]> = { few: [], many: [], most: [], bare: [] }
    const samples = await inWindow({ profile: await workshop.folder('profile'), notebook }, async ({ page }) => {
      page.setDefaultTimeout(120_000)
      const measure = (name: Sort | 'bare') => async (round: number) => {
        const time = await (name === 'bare'
          ? showBare(page, await textOf(notebook, round))
          : openArticle(page, name, round))
        if (round >= UNHEEDED) rest[name].push(time.atRest)
        return time.painted
      }
      return interleave(
        ROUNDS,
        { few: measure('few'), many: measure('many'), most: measure('most'), bare: measure('bare') },
        UNHEEDED,
      )
    })
    return [
      finding('5,000 claims, painted / bare text', samples.many, samples.bare, { ratio: 1.3 }),
      finding('20,000 claims, painted / bare text', samples.most, samples.bare, { ratio: 2 }),
      finding('5,000 claims, painted / the reader without claims', samples.many, samples.few, { ratio: 1.3 }),
      finding('20,000 claims, painted / the reader without claims', samples.most, samples.few, { ratio: 2 }),
      finding('5,000 claims, at rest / bare text at rest', rest.many, rest.bare, null),
      finding('20,000 claims, at rest / bare text at rest', rest.most, rest.bare, null),
    ]
  },
}

const finding = (what: string, ours: readonly number[], bare: readonly number[], bar: Finding['bar']): Finding => ({
  what,
  unit: 'ms',
  ours: median(ours),
  yardstick: median(bare),
  bar,
  samples: ours.length,
})

/** The headline and all paragraphs. */
const BLOCKS = 900

const openArticle = async (page: Page, sort: Sort, round: number): Promise<Time> => {
  await chooseArticle(page, `${sort} ${round}`)
  const claims = SORTS[sort]
  const time = await timeKey(page, 'Enter', {
    elements: { '[data-block]': BLOCKS, ...(claims > 0 ? { '[data-claim]': 1 } : {}) },
    // Claims out of view may be drawn later; those in view must be there.
    highlights: { named: 'claim-', least: claims > 0 ? 1 : 0, most: claims },
  })
  await page.keyboard.press('Control+1')
  return time
}

/** Selects an article in the library, so that Enter opens it. */
const chooseArticle = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Filter articles' }).fill(title)
  await page.getByRole('grid', { name: 'Articles' }).getByRole('row', { name: title }).click()
}

const showBare = async (page: Page, text: string): Promise<Time> => {
  const time = await timeBareText(page, text, BLOCKS)
  await clearBareText(page)
  return time
}

/** The text of an article as it lies on the disk. */
const textOf = (notebook: string, index: number): Promise<string> =>
  readFile(join(notebook, textPath(articleId(index), versionId(index))), 'utf8')
