// A little real work for tests: imports an article with its text, and makes claims in it.
import { createHash, randomBytes } from 'node:crypto'
import { describePassage } from '#core/anchoring/describe.ts'
import { type ArticleId, joinBlocks, newIdFrom, type TextBlock, type VersionId } from '#core/model/index.ts'
import { done, type Outcome } from '#core/notebook/outcome.ts'
import type { Done, NotebookSession } from '../session/session.ts'

const newId = newIdFrom(randomBytes)

const WORDS = 'the pier at Sandrin was closed for the winter and nobody had been asked about it beforehand'.split(' ')

/** Blocks of invented prose, different for each number. */
export const blocksFor = (number: number): TextBlock[] => [
  { kind: 'headline', text: `Notice ${number} from the harbour 🛟`, marks: [] },
  {
    kind: 'paragraph',
    text: WORDS.map((word, at) => WORDS[(at * 7 + number) % WORDS.length] ?? word).join(' '),
    marks: [],
  },
]

export interface Imported {
  readonly article: ArticleId
  readonly version: VersionId
  readonly text: string
  readonly hash: string
}

/** Puts the text and an original on the disk, then adds the article that refers to them. */
export const importArticle = async (session: NotebookSession, number: number): Promise<Outcome<Imported>> => {
  const article: ArticleId = newId('art')
  const version: VersionId = newId('ver')
  const blocks = blocksFor(number)
  const text = joinBlocks(blocks)
  const bytes = Buffer.from(text)
  const kept = await session.putText({ article, version, blocks })
  if (!kept.ok) return kept
  const original = await session.putOriginal(bytes)
  if (!original.ok) return original
  const hash = createHash('sha256').update(text).digest('hex')
  const added = session.run('article.add', {
    articles: [
      {
        id: article,
        title: `Notice ${number}`,
        outlet: { name: `Harbour office ${number % 3}` },
        authors: [],
        language: 'en',
        url: null,
        published: null,
        updated: null,
        retrieved: null,
        version: {
          id: version,
          hash,
          length: text.length,
          words: text.split(/\s+/).length,
          original: {
            name: `notice-${number}.txt`,
            hash: original.value,
            bytes: bytes.length,
            mediaType: 'text/plain',
            encoding: 'utf-8',
          },
        },
      },
    ],
  })
  return added.ok ? done({ article, version, text, hash }) : added
}

/** Claims the words from one offset to another, in UTF-16 code units. */
export const claimWords = (
  session: NotebookSession,
  { article, text, hash }: Imported,
  start: number,
  end: number,
): Outcome<Done> =>
  session.run('claim.create', {
    article,
    passages: [{ role: 'content', anchor: describePassage(text, start, end, hash) }],
  })
