// Notebooks of any size, made by the commands that people use and written as files at once: what is measured is how
// the app copes with them, not how they came about.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gather, isRecordPlace, pathsTouched, placeOf, printFile, printText, textPath } from '#core/disk/index.ts'
import { type ArticleId, joinBlocks, type TextBlock, type VersionId, type VersionText } from '#core/model/index.ts'
import { type Desk, openDesk } from '#core/notebook/testing/desk.ts'
import { wordCount } from '#core/text/words.ts'
import { textHash } from '#formats/import/hash.ts'
import { makeClaims } from './claims.ts'
import { codebookOf } from './codebook.ts'
import { type Writer, writerFrom } from './prose.ts'

export interface ArticlePlan {
  readonly title: string
  /** At least so many. */
  readonly words: number
  readonly claims: number
}

export interface NotebookPlan {
  /** Names the notebook: two plans of one name are the same plan. */
  readonly name: string
  readonly articles: readonly ArticlePlan[]
}

/** So many articles that are alike. */
export const alike = (count: number, words: number, claims: number): ArticlePlan[] =>
  Array.from({ length: count }, (_, index) => ({ title: `Article ${index + 1}`, words, claims }))

export const OUTLETS = [
  'Alder Gazette',
  'Sandrin Courier',
  'Strait Observer',
  'Island Post',
  'Harbour Times',
  'Coast Weekly',
]

const number = (index: number): string => (index + 1).toString().padStart(8, '0')

/** The id of the article at an index of the plan, and that of its only version. */
export const articleId = (index: number): ArticleId => `art-${number(index)}`
export const versionId = (index: number): VersionId => `ver-${number(index)}`

/** Writes a notebook into an empty folder. Nothing is synced. */
export const generateNotebook = (folder: string, { name, articles }: NotebookPlan): void => {
  const desk = openDesk(name)
  const codebook = codebookOf(desk)
  const writer = writerFrom(1)
  for (const [index, plan] of articles.entries()) {
    const written = writeArticle(desk, writer, plan, index)
    put(folder, textPath(written.article, written.version), printText(written))
    makeClaims(desk, codebook, written, plan.claims, index)
  }
  writeRecords(folder, desk)
}

/** An article in the notebook, and its text, which is in no record. */
const writeArticle = (desk: Desk, writer: Writer, { title, words }: ArticlePlan, index: number): VersionText => {
  const blocks: TextBlock[] = [title, ...writer.paragraphs(words)].map((text, at) => ({
    kind: at === 0 ? 'headline' : 'paragraph',
    text,
    marks: [],
  }))
  const [article, version] = [articleId(index), versionId(index)]
  const text = joinBlocks(blocks)
  const day = new Date(Date.UTC(2031, 0, 1 + (index % 300))).toISOString().slice(0, 10)
  desk.run('article.add', {
    articles: [
      {
        id: article,
        title,
        authors: [],
        language: 'en',
        url: null,
        published: { value: day, basis: 'stated', note: '' },
        updated: null,
        retrieved: null,
        outlet: { name: OUTLETS[index % OUTLETS.length] ?? '' },
        version: { id: version, hash: textHash(blocks), length: text.length, words: wordCount(text), original: null },
      },
    ],
  })
  return { article, version, blocks }
}

const writeRecords = (folder: string, { state, changes }: Desk): void => {
  const paths = new Set(changes.flatMap((change) => [...pathsTouched(change)]))
  for (const path of paths) {
    const place = placeOf(path)
    const content = place !== null && isRecordPlace(place) ? gather(state, place) : null
    if (content !== null) put(folder, path, printFile(content))
  }
}

/** One after the other and without promises: there are tens of thousands, and most of the time would be waiting. */
const put = (folder: string, path: string, text: string): void => {
  const file = join(folder, path)
  if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
