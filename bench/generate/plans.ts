// The notebooks that several rows are measured on.
import { alike, type NotebookPlan } from './notebook.ts'

/** What a researcher has after a while. */
export const USUAL: NotebookPlan = { name: '100 articles, 1,000 claims', articles: alike(100, 600, 10) }

export const LARGE: NotebookPlan = { name: '10,000 articles, 100,000 claims', articles: alike(10_000, 400, 10) }

export const LONG_WORDS = 100_000

/** How many claims the very long articles have, by the first word of their titles. */
export const LONG_SORTS = { few: 0, many: 5000, most: 20_000 } as const
export type LongSort = keyof typeof LONG_SORTS

/** Texts that were read stay in memory, so each opening is of an article that was never opened before. */
export const LONG_OPENINGS = 6

export const LONG: NotebookPlan = {
  name: `${3 * LONG_OPENINGS} articles of 100,000 words, some with 5,000 and some with 20,000 claims`,
  articles: Object.entries(LONG_SORTS).flatMap(([sort, claims]) =>
    Array.from({ length: LONG_OPENINGS }, (_, copy) => ({ title: `${sort} ${copy}`, words: LONG_WORDS, claims })),
  ),
}
