// P3: a very long article with very many claims that overlap opens almost as fast as its bare words.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { textPath } from '#core/disk/index.ts'
import { articleId, versionId } from '../generate/notebook.ts'
import { LONG, LONG_OPENINGS, LONG_SORTS, type LongSort } from '../generate/plans.ts'
import { interleave } from '../measuring/interleave.ts'
import { median } from '../measuring/statistics.ts'
import type { Finding, Row } from '../row.ts'
import { inWindow } from '../running/window.ts'
import { clearBareText, timeBareText } from '../window/bare-text.ts'
import { chooseArticle, showLibrary } from '../window/library.ts'
import { type Time, timeKey } from '../window/stopwatch.ts'

const UNHEEDED = 1
const ROUNDS = LONG_OPENINGS - UNHEEDED

export const longArticle: Row = {
  id: 'P3',
  about: 'opening 100,000 words with thousands of claims, beside the bare words',
  measure: async (workshop) => {
    const notebook = await workshop.notebook(LONG)
    const rest: Record<LongSort | 'bare', number[]> = { few: [], many: [], most: [], bare: [] }
    const samples = await inWindow({ profile: await workshop.folder('profile'), notebook }, async ({ page }) => {
      page.setDefaultTimeout(120_000)
      const measure = (name: LongSort | 'bare') => async (round: number) => {
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

const openArticle = async (page: Page, sort: LongSort, round: number): Promise<Time> => {
  await chooseArticle(page, `${sort} ${round}`)
  const claims = LONG_SORTS[sort]
  const time = await timeKey(page, 'Enter', {
    elements: { '[data-block]': BLOCKS, ...(claims > 0 ? { '[data-claim]': 1 } : {}) },
    // Claims out of view may be drawn later; those in view must be there.
    highlights: { named: 'claim-', least: claims > 0 ? 1 : 0 },
  })
  await showLibrary(page)
  return time
}

const showBare = async (page: Page, text: string): Promise<Time> => {
  const time = await timeBareText(page, text, BLOCKS)
  await clearBareText(page)
  return time
}

/** The text of an article as it lies on the disk. */
const textOf = (notebook: string, index: number): Promise<string> =>
  readFile(join(notebook, textPath(articleId(index), versionId(index))), 'utf8')
