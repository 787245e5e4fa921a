// What a page says about its article outside the article: for search engines (JSON-LD), for links in other places
// (OpenGraph and its relatives), for libraries (Dublin Core), and in its title.
import { authorNames } from '../clues/byline.ts'
import { webAddress } from '../links.ts'
import { unescaped } from './entities.ts'
import { type ArticleData, articleData } from './json-ld.ts'
import type { Page, PageElement } from './page.ts'
import { pageTitle, siteInTitle, withoutMotto, withoutSite } from './page-title.ts'
import { attributeOf, comparable, hasWord } from './search.ts'

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
  const outlet =
    [meta('og:site_name'), data?.publisher, meta('application-name', 'publisher', 'dc:publisher')].find(isName) ?? null
  return {
    title: titleOf(page, meta, data, outlet),
    outlet: outlet === null ? siteInTitle(page) : withoutMotto(outlet),
    authors: authorsOf(meta, data),
    published: first(data?.published, meta(...PUBLISHED)),
    updated: first(data?.modified, meta(...UPDATED)),
    language: first(page.language, data?.language, meta('content-language', 'og:locale', 'dc:language', 'language')),
    url,
    base: baseOf(page, url),
    description: first(
      meta('og:description', 'description', 'twitter:description', 'dc:description'),
      data?.description,
    ),
  }
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'datepublished',
  'sailthru:date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dcterms:created',
  'dcterms:issued',
  'dc:date:issued',
  'dc:date',
  'dcterms:date',
  'date',
]
const UPDATED = ['article:modified_time', 'og:updated_time', 'dcterms:modified', 'last-modified', 'lastmod', 'revised']

const first = (...values: (string | null | undefined)[]): string | null =>
  values.find((value) => value !== null && value !== undefined && value.trim() !== '')?.trim() ?? null

type MetaTags = (...names: string[]) => string | null

/** The content of the first `<meta>` that has one of the names, in the order in which the names are given. */
const metaTags = (page: Page): MetaTags => {
  const contents = new Map<string, string>()
  for (const element of page.elements.filter(isMeta)) {
    const names = ['property', 'name', 'itemprop', 'http-equiv'].flatMap((key) =>
      attributeOf(element, key).toLowerCase().replaceAll('.', ':').split(/\s+/),
    )
    const content = unescaped(attributeOf(element, 'content')).trim()
    for (const name of names) if (content !== '' && !contents.has(name)) contents.set(name, content)
  }
  return (...names) => names.map((name) => contents.get(name)).find((content) => content !== undefined) ?? null
}

const isMeta = ({ name }: PageElement): boolean => name === 'meta'

const isName = (value: string | null | undefined): value is string => Boolean(value) && !/^https?:/i.test(value ?? '')

const TITLES = ['dc:title', 'dcterms:title', 'og:title', 'twitter:title', 'parsely-title', 'title']

/** Of a headline and the name of the work, the one that the page's own title bears out. */
const titleOf = (page: Page, meta: MetaTags, data: ArticleData | null, outlet: string | null): string | null => {
  const printed = pageTitle(page)
  const inTitle = data?.headlines.find((headline) => comparable(printed ?? '').startsWith(comparable(headline)))
  const full = first(meta(...TITLES), printed)
  return first(inTitle, data?.headlines[0], full === null ? null : withoutSite(full, page, outlet))
}

const AUTHORS = [
  'dc:creator',
  'dcterms:creator',
  'author',
  'article:author',
  'parsely-author',
  'sailthru:author',
  'byl',
]

const authorsOf = (meta: MetaTags, data: ArticleData | null): string[] =>
  [(data?.authors ?? []).flatMap(authorNames), ...AUTHORS.map((name) => authorNames(meta(name) ?? ''))].find(
    (names) => names.length > 0,
  ) ?? []

const addressOf = (page: Page, meta: MetaTags, data: ArticleData | null): string | null => {
  const canonical = page.elements.filter(
    (element) => element.name === 'link' && hasWord(element, 'rel', 'canonical'),
  )[0]
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
  const base = page.elements.filter(({ name }) => name === 'base')[0]
  return (base && webAddress(attributeOf(base, 'href'), url)) ?? url
}
