// The articles of the sample: read from their files as an import reads them, and put right where a file says too little.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArticleDraft } from '#core/import/draft.ts'
import { joinBlocks } from '#core/model/index.ts'
import { wordCount } from '#core/text/words.ts'
import { readArticle, textHash } from '#formats/import/index.ts'
import { keepDraft } from '#workers/keep-draft.ts'
import { must, type SampleDesk, type Text } from '../desk.ts'
import { type CodedArticle, on } from '../material.ts'
import { passageOf } from '../passages.ts'
import { SOURCES } from '../sources.ts'
import { byFacet, type Codes } from './codebook.ts'

/** The newest text of each article by its key. */
export type Articles = ReadonlyMap<string, Text>

interface Read {
  readonly draft: ArticleDraft
  readonly name: string
  readonly bytes: Buffer
}

export const addArticles = async (
  desk: SampleDesk,
  material: string,
  articles: readonly CodedArticle[],
  codes: Codes,
): Promise<Articles> => {
  desk.sitDown('2025-03-31T08:45:00.000Z')
  const texts = new Map<string, Text>()
  for (const article of articles) {
    const first = await addArticle(desk, article, await readFileOf(material, article.file))
    const { corrected } = article
    const text =
      corrected === undefined
        ? first
        : await addCorrection(desk, article.key, first, corrected.date, await readFileOf(material, corrected.file))
    texts.set(article.key, text)
    for (const [facet, given] of byFacet(codes, article.codes)) {
      desk.run(`article/${article.key}/${facet}`, 'coding.set', {
        subject: 'articles',
        ids: [text.article],
        facet,
        codes: given,
        mode: 'set',
      })
    }
    mentionDates(desk, article, text)
  }
  return texts
}

const readFileOf = async (material: string, file: string): Promise<Read> => {
  const bytes = await readFile(join(material, 'articles', file))
  return { draft: must(await readArticle({ bytes, name: file }), file), name: file, bytes }
}

const RETRIEVED = on('2025-03-31', 'entered')

const addArticle = async (desk: SampleDesk, article: CodedArticle, read: Read): Promise<Text> => {
  const { draft } = read
  desk.host.nameNext(`text/${article.key}`)
  const kept = must(await keepDraft(desk.session, read, desk.host.newId), article.key)
  const { outlet: _, ...proposed } = draft.proposals
  const outlet = SOURCES.find(({ key }) => key === article.outlet)?.name ?? null
  const known = { ...proposed, retrieved: RETRIEVED, ...article.known }
  const input = { ...known, ...kept, outlet: outlet === null ? null : { name: outlet } }
  desk.run(`article/${article.key}`, 'article.add', { articles: [input] })
  return { article: kept.id, version: kept.version.id, hash: kept.version.hash, text: joinBlocks(draft.blocks) }
}

/** The article keeps its first text; the corrected one is a version after it. */
const addCorrection = async (
  desk: SampleDesk,
  key: string,
  { article }: Text,
  date: CodedArticle['known']['published'],
  read: Read,
): Promise<Text> => {
  desk.host.nameNext(`text/${key}/corrected`)
  const version = desk.host.newId('ver')
  const text = joinBlocks(read.draft.blocks)
  must(await desk.session.putText({ article, version, blocks: read.draft.blocks }), key)
  const hash = must(await desk.session.putOriginal(read.bytes), key)
  const { mediaType, encoding } = read.draft
  const original = { name: read.name, hash, bytes: read.bytes.length, mediaType, encoding: encoding?.label ?? null }
  const made = { id: version, hash: textHash(read.draft.blocks), length: text.length, words: wordCount(text), original }
  desk.run(`article/${key}/corrected`, 'article.addVersion', {
    article,
    version: { ...made, reason: 'correction', date: date ?? null },
  })
  return { article, version, hash: made.hash, text }
}

const mentionDates = (desk: SampleDesk, { key, dates = [] }: CodedArticle, text: Text): void => {
  if (dates.length === 0) return
  const dateMentions = dates.map(({ words, date }) => ({ anchor: passageOf(text, words, 'content').anchor, date }))
  desk.run(`article/${key}/dates`, 'article.mentionDates', { id: text.article, fields: { dateMentions } })
}
