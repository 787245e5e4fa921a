// What a page tells search engines about itself: JSON-LD in the vocabulary of schema.org. It is data from anybody, so
// nothing is taken from it but strings.
import { unescaped } from './entities.ts'

export interface ArticleData {
  /** The headline and the name of the work, which some sites keep apart. */
  readonly headlines: readonly string[]
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
  readonly url: string | null
  readonly description: string | null
}

type Json = Readonly<Record<string, unknown>>

/** What kinds of works are articles; a page may also describe its site, its path of links and its videos. */
const ARTICLE = /Article$|^(?:BlogPosting|Report|LiveBlogPosting|SocialMediaPosting|Review|CreativeWork)$/
const NODES_AT_MOST = 400

/** The first article that the scripts describe; null if they describe none. */
export const articleData = (scripts: readonly string[]): ArticleData | null => {
  const nodes = scripts.flatMap((script) => nodesOf(parsed(script))).slice(0, NODES_AT_MOST)
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type)))
  if (article === undefined) return null
  const byId = new Map(
    nodes.flatMap((node): [unknown, Json][] => (node['@id'] === undefined ? [] : [[node['@id'], node]])),
  )
  const resolved = (value: unknown): unknown => (isJson(value) ? (byId.get(value['@id']) ?? value) : value)
  return {
    headlines: [text(article.headline), text(article.name)].filter((title) => title !== null),
    authors: listOf(article.author ?? article.creator).flatMap((author) => nameOf(resolved(author)) ?? []),
    publisher: listOf(article.publisher).map((publisher) => nameOf(resolved(publisher)))[0] ?? null,
    published: text(article.datePublished) ?? text(article.dateCreated),
    modified: text(article.dateModified),
    language: languageOf(article.inLanguage),
    url: idOf(article.mainEntityOfPage) ?? text(article.url),
    description: text(article.description),
  }
}

const parsed = (script: string): unknown => {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, ''))
  } catch {
    return null
  }
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value.slice(0, NODES_AT_MOST)
  return value === undefined || value === null ? [] : [value]
}

/** The objects at the top, in lists and in graphs: not those inside others, which describe something else. */
const nodesOf = (value: unknown): Json[] =>
  listOf(value).flatMap((node) => {
    if (!isJson(node)) return []
    return [node, ...listOf(node['@graph']).filter(isJson), ...listOf(node.mainEntity).filter(isJson)]
  })

const typesOf = (node: Json): string[] =>
  listOf(node['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^https?:\/\/schema\.org\//, '')] : [],
  )

const text = (value: unknown): string | null => {
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first.trim() !== '' ? unescaped(first).trim() : null
}

const nameOf = (value: unknown): string | null => (isJson(value) ? text(value.name) : text(value))

const idOf = (value: unknown): string | null => (isJson(value) ? text(value['@id']) : text(value))

const languageOf = (value: unknown): string | null =>
  isJson(value) ? (text(value.alternateName) ?? text(value.name)) : text(value)
