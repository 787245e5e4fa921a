// What a page says about its article outside the article: for search engines (JSON-LD), for links in other places
// (OpenGraph and its relatives), for libraries (Dublin Core), in its markup (itemprop, rel, time) and in its title.
import { authorNames } from '../clues/byline.ts'
import { webAddress } from '../links.ts'
import { unescaped } from './entities.ts'
import { type ArticleData, articleData } from './json-ld.ts'
import type { Page, PageElement } from './page.ts'
import { attributeOf, comparable, findAll, hasWord, textOf } from './search.ts'

/** As written: dates and languages are still to be read. */
export interface PageMetadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly updated: string | null
  readonly language: string | null
  readonly url: string | null
  /** What relative links are relative to. */
  readonly base: string | null
  readonly description: string | null
}

export const readMetadata = (page: Page): PageMetadata => {
  const data = articleData(page.data)
  const meta = metaTags(page)
  const url = addressOf(page, meta, data)
  const fullTitle = first(
    meta('og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'title'),
    pageTitle(page),
  )
  const outlet = first(
    meta('og:site_name'),
    data?.publisher,
    meta('application-name', 'publisher', 'dc.publisher', 'article:publisher'),
  )
  const named = outlet !== null && !/^https?:/i.test(outlet) ? outlet : null
  return {
    title: first(data?.headline, fullTitle === null ? null : withoutSite(fullTitle, page, named)),
    outlet: named ?? siteInTitle(page),
    authors: authorsOf(page, meta, data),
    published: first(data?.published, meta(...PUBLISHED), marked(page, 'datepublished'), timeElement(page)),
    updated: first(data?.modified, meta(...UPDATED), marked(page, 'datemodified')),
    language: first(page.language, data?.language, meta('content-language', 'og:locale', 'dc.language', 'language')),
    url,
    base: baseOf(page, url),
    description: first(
      meta('og:description', 'description', 'twitter:description', 'dc.description'),
      data?.description,
    ),
  }
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'datepublished',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dcterms.created',
  'dcterms.issued',
  'dc.date.issued',
  'dc.date',
  'dcterms.date',
  'date',
]
const UPDATED = ['article:modified_time', 'og:updated_time', 'dcterms.modified', 'last-modified', 'lastmod', 'revised']

const first = (...values: (string | null | undefined)[]): string | null =>
  values.find((value) => value !== null && value !== undefined && value.trim() !== '')?.trim() ?? null

type MetaTags = (...names: string[]) => string | null

/** The content of the first `<meta>` that has one of the names, in the order in which the names are given. */
const metaTags = (page: Page): MetaTags => {
  const contents = new Map<string, string>()
  for (const element of [...findAll(page.head, isMeta), ...findAll(page.body, isMeta)]) {
    const names = ['property', 'name', 'itemprop', 'http-equiv'].flatMap((key) =>
      attributeOf(element, key).toLowerCase().split(/\s+/),
    )
    const content = unescaped(attributeOf(element, 'content')).trim()
    for (const name of names) if (content !== '' && !contents.has(name)) contents.set(name, content)
  }
  return (...names) => names.map((name) => contents.get(name)).find((content) => content !== undefined) ?? null
}

const isMeta = ({ name }: PageElement): boolean => name === 'meta'

const pageTitle = (page: Page): string | null => {
  const [title] = findAll(page.head, ({ name }) => name === 'title')
  return title === undefined ? null : unescaped(textOf(title))
}

/** Most page titles end, some begin, with the site's name behind a separator. */
const SEPARATOR = /\s+[|–—»·•:-]+\s+/u

const withoutSite = (title: string, page: Page, outlet: string | null): string => {
  const parts = title.split(SEPARATOR)
  if (parts.length < 2) return title
  const site = comparable(outlet ?? siteInTitle(page) ?? '')
  if (site === '') return title
  const kept = parts.filter((part) => comparable(part) !== site)
  const [start = '', end = ''] = [kept[0], kept.at(-1)]
  return kept.length === 0 ? title : title.slice(title.indexOf(start), title.lastIndexOf(end) + end.length)
}

/** A title "Headline | Name", where the page prints the headline itself, names the site. */
const siteInTitle = (page: Page): string | null => {
  const parts = (pageTitle(page) ?? '').split(SEPARATOR)
  const headings = findAll(page.body, ({ name }) => name === 'h1').map((heading) => comparable(textOf(heading)))
  const site = parts.at(-1) ?? ''
  const isNamed = parts.length === 2 && headings.includes(comparable(parts[0] ?? '')) && site.split(' ').length <= 5
  return isNamed && !headings.includes(comparable(site)) ? site : null
}

/** Values that stand in the page itself, in an attribute if the element has one for it. */
const markedAs = (page: Page, property: string): PageElement[] =>
  findAll(page.body, (element) => hasWord(element, 'itemprop', property))

const marked = (page: Page, property: string): string | null =>
  first(
    ...markedAs(page, property).map((element) =>
      first(attributeOf(element, 'datetime'), attributeOf(element, 'content'), textOf(element)),
    ),
  )

/** The only or first machine-readable time above the text; later ones may be of comments. */
const timeElement = (page: Page): string | null => {
  const times = findAll(page.body, (element) => element.name === 'time' && attributeOf(element, 'datetime') !== '')
  const time = times.find((element) => element.attributes.has('pubdate')) ?? times[0]
  return time === undefined ? null : attributeOf(time, 'datetime')
}

const AUTHORS = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'byl',
]

const authorsOf = (page: Page, meta: MetaTags, data: ArticleData | null): string[] => {
  const fromData = (data?.authors ?? []).flatMap(authorNames)
  if (fromData.length > 0) return fromData
  for (const name of AUTHORS) {
    const names = authorNames(meta(name) ?? '')
    if (names.length > 0) return names
  }
  return printedAuthors(page)
}

const BYLINE_CLASS = /(?:^|[\s_-])(?:byline|author-?name|article-author|post-author|p-author)(?:$|[\s_-])/i

/** Authors that only the page's body names, in elements that say so. */
const printedAuthors = (page: Page): string[] => {
  const named = [
    ...markedAs(page, 'author').map(
      (element) => findAll(element, (inner) => hasWord(inner, 'itemprop', 'name'))[0] ?? element,
    ),
    ...findAll(page.body, (element) => hasWord(element, 'rel', 'author')),
    ...findAll(page.body, (element) => BYLINE_CLASS.test(attributeOf(element, 'class'))),
  ]
  const names = named.map((element) => authorNames(textOf(element).slice(0, 140))).find((found) => found.length > 0)
  return names ?? []
}

const addressOf = (page: Page, meta: MetaTags, data: ArticleData | null): string | null => {
  const canonical = findAll(page.head, (element) => element.name === 'link' && hasWord(element, 'rel', 'canonical'))[0]
  const candidates = [
    canonical && attributeOf(canonical, 'href'),
    meta('og:url'),
    data?.url,
    savedFrom(page),
    meta('twitter:url'),
  ]
  return candidates.map((candidate) => webAddress(candidate ?? '')).find((address) => address !== null) ?? null
}

/** Browsers note in a comment where they saved a page from; so does SingleFile. */
const savedFrom = (page: Page): string | null =>
  page.comments
    .map((comment) => /(?:saved from url=\(\d+\)|\burl:\s*)(https?:\/\/\S+)/i.exec(comment)?.[1])
    .find(Boolean) ?? null

const baseOf = (page: Page, url: string | null): string | null => {
  const base = findAll(page.head, ({ name }) => name === 'base')[0]
  return (base && webAddress(attributeOf(base, 'href'), url)) ?? url
}
