// A notebook with something on every screen, made at once through the door that the window uses: for tests of what
// screens look like and how they are used, not of how their contents come about.
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { describePassage } from '#core/anchoring/describe.ts'
import {
  type Article,
  type ArticleId,
  BriefId,
  ClaimId,
  CodeId,
  currentVersion,
  type FacetId,
  joinBlocks,
} from '#core/model/index.ts'
import { ran, sessionOf, told } from './told.ts'

export const articleFile = (name: string): string => join(import.meta.dirname, 'articles', name)

export interface Prepared {
  readonly folder: string
  readonly articles: readonly ArticleId[]
  readonly claims: readonly ClaimId[]
  readonly brief: BriefId
}

const ARTICLES = [
  { file: 'tarmoor-courier.txt', outlet: 'Tarmoor Courier', title: 'Night trains to Halvik will stop in October' },
  {
    file: 'halvik-lantern.html',
    outlet: 'Halvik Lantern',
    title: 'Harbour council condemns the end of the night line',
  },
  { file: 'sahil-postasi.txt', outlet: 'Sahil Postası', title: 'Gece treni için son sefer ekimde' },
] as const

const CLAIMS = [
  {
    article: 0,
    words: 'We cannot keep empty carriages warm for the sake of a memory',
    speaker: 'Dario Venn',
    perspective: 'Transit board',
    topic: 'Cost',
  },
  {
    article: 1,
    words: 'A town of nine thousand people was taken off the map between supper and midnight',
    speaker: 'Runa Aske',
    perspective: 'Halvik',
    topic: 'Consultation',
  },
  {
    article: 1,
    words: 'They have simply not been counted in February.',
    speaker: null,
    perspective: 'Halvik',
    topic: 'Passengers',
  },
] as const

/** @param folder a folder that is not there yet */
export const prepareNotebook = async (page: Page, folder: string): Promise<Prepared> => {
  await told(page, 'notebook.create', { folder, title: 'The night line' })
  const articles = await importAll(page)
  const code = await codesNamed(page)
  const claims: ClaimId[] = []
  for (const { article, words, speaker, perspective, topic } of CLAIMS) {
    const claim = await claimOn(page, article, words)
    claims.push(claim)
    if (speaker !== null) await say(page, claim, speaker)
    await code('perspective', perspective, claim)
    await code('topic', topic, claim)
  }
  await ran(page, 'reading.set', { articles: articles.slice(0, 1), state: 'done' })
  await ran(page, 'point.add', { proposition: 'Nobody counted the passengers of the winter', claims: claims.slice(2) })
  const brief = await writeBrief(page, claims)
  const [lost] = await ran(page, 'brief.add', { title: 'A first try' })
  await ran(page, 'brief.trash', { ids: [BriefId.parse(lost)] })
  return { folder, articles, claims, brief }
}

const importAll = async (page: Page): Promise<ArticleId[]> => {
  const results = await told(page, 'import.readFiles', { paths: ARTICLES.map(({ file }) => articleFile(file)) })
  const drafts = results.map(({ key, draft }, at) => {
    if (draft === null) throw new Error(`${ARTICLES[at]?.file} could not be read.`)
    const { title, authors, published, updated, language, url } = draft.proposals
    const outlet = { name: ARTICLES[at]?.outlet ?? '' }
    return { key, known: { title, authors, published, updated, language, url, retrieved: null, outlet } }
  })
  return (await told(page, 'import.add', { drafts })).articles
}

/** The articles in the order in which they were imported. */
const articlesOf = async (page: Page): Promise<readonly Article[]> =>
  (await told(page, 'notebook.snapshot', null)).tables.articles

const claimOn = async (page: Page, at: number, words: string): Promise<ClaimId> => {
  const { title } = ARTICLES[at] ?? ARTICLES[0]
  const article = (await articlesOf(page)).find((one) => one.title === title)
  if (article === undefined) throw new Error(`“${title}” is not in the notebook.`)
  const version = currentVersion(article)
  const { blocks } = await told(page, 'notebook.readText', {
    session: await sessionOf(page),
    article: article.id,
    version: version.id,
  })
  const text = joinBlocks(blocks)
  const start = text.indexOf(words)
  const anchor = describePassage(text, start, start + words.length, version.hash)
  const made = await ran(page, 'claim.create', { article: article.id, passages: [{ role: 'content', anchor }] })
  return ClaimId.parse(made[0])
}

const say = (page: Page, claim: ClaimId, name: string) =>
  ran(page, 'claim.attribute', {
    ids: [claim],
    voice: 'attributed',
    attribution: [{ form: 'direct', printed: name, sources: [{ kind: 'person', name }] }],
  })

/** Gives codes by name, each made when it is first wanted. */
const codesNamed = async (page: Page) => {
  const { facets } = (await told(page, 'notebook.snapshot', null)).tables
  const known = new Map<string, CodeId>()
  const make = async (facet: FacetId, name: string): Promise<CodeId> =>
    CodeId.parse((await ran(page, 'code.add', { facet, name }))[0])
  return async (builtin: 'perspective' | 'topic', name: string, claim: ClaimId): Promise<void> => {
    const facet = facets.find((one) => one.builtin === builtin)?.id
    if (facet === undefined) throw new Error(`The notebook has no facet ${builtin}.`)
    const code = known.get(name) ?? (await make(facet, name))
    known.set(name, code)
    await ran(page, 'coding.set', { subject: 'claims', ids: [claim], facet, codes: [code], mode: 'add' })
  }
}

const writeBrief = async (page: Page, claims: readonly ClaimId[]): Promise<BriefId> => {
  const [cited, quoted] = claims
  if (cited === undefined || quoted === undefined) throw new Error('There are too few claims to cite.')
  const words = (text: string) => ({ kind: 'text' as const, text, styles: [], href: null })
  const citation = (target: ClaimId, at: number) => ({
    kind: 'citation' as const,
    target,
    words: CLAIMS[at]?.words ?? '',
    from: ARTICLES[CLAIMS[at]?.article ?? 0]?.outlet ?? '',
  })
  const made = await ran(page, 'brief.add', {
    title: 'What the night line was for',
    blocks: [
      { id: 'blk-00000001', kind: 'heading', level: 2, content: [words('Cost')] },
      { id: 'blk-00000002', kind: 'paragraph', content: [words('The board speaks of money. '), citation(cited, 0)] },
      { id: 'blk-00000003', kind: 'claim-quote', citation: citation(quoted, 1) },
      { id: 'blk-00000004', kind: 'list-item', ordered: false, depth: 0, content: [words('The pier')] },
    ],
  })
  return BriefId.parse(made[0])
}
