// Which part of a page is the article. Readability weighs the page as Firefox's reader view does; short pages, on which
// it has too little to weigh, are judged by what their markup says.
import { Readability } from '@mozilla/readability'
// linkedom's build for workers is whole in itself; the other asks for a native canvas when it is bundled.
import { parseJSON } from 'linkedom/worker'
import type { PageMetadata } from './metadata.ts'
import type { Page, PageElement, PageNode } from './page.ts'
import { attributeOf, findAll, hasWord, textOf, without } from './search.ts'
import { isDataTable } from './tables.ts'

/** Characters of text; below it the weights say little, and Readability gives up trying harder. */
const ENOUGH_TO_WEIGH = 500
/** The share of a page's characters within links above which it is furniture and not one plain document. */
const MANY_LINKS = 0.25
/** And above which a cell is a menu. */
const ONLY_LINKS = 0.9
/** The number of divisions from which on somebody has laid out a page. */
const MANY_DIVISIONS = 12

export interface MainContent {
  /** The article, without its headline as a rule. */
  readonly content: readonly PageNode[]
  /** A line that names the author, where one was taken out of the content. */
  readonly byline: string | null
}

export const mainContent = (page: Page, metadata: PageMetadata): MainContent => {
  if (isPlainDocument(page)) return { content: page.body.children, byline: null }
  const body = page.elements.some(isColumns) ? without(page.body, isMenuCell) : page.body
  const weighed = weighedContent(body, metadata)
  if (weighed !== null && textOf(weighed.content).length >= ENOUGH_TO_WEIGH)
    return { content: [weighed.content], byline: metadata.authors.length === 0 ? weighed.byline : null }
  return { content: [markedContent(body)], byline: null }
}

const FURNITURE = new Set(['nav', 'footer', 'aside', 'form', 'menu'])
const FURNITURE_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
])

const isFurniture = (element: PageElement): boolean =>
  FURNITURE.has(element.name) || FURNITURE_ROLES.has(attributeOf(element, 'role').toLowerCase())

/** A page without any furniture, as word processors save them, is an article from its first word to its last. */
const isPlainDocument = ({ body, elements }: Page): boolean => {
  if (elements.some((element) => isFurniture(element) || element.name === 'header' || isColumns(element))) return false
  return elements.filter(({ name }) => name === 'div').length < MANY_DIVISIONS && linkedShare(body) <= MANY_LINKS
}

/** Old pages set their columns with tables. */
const isColumns = (element: PageElement): boolean => element.name === 'table' && !isDataTable(element)

/** The column of such a page that holds its menu. */
const isMenuCell = (element: PageElement): boolean =>
  element.name === 'td' && findAll(element, ({ name }) => name === 'a').length > 1 && linkedShare(element) > ONLY_LINKS

/** The share of an element's characters that stand in links; 1 if it has none. */
const linkedShare = (element: PageElement): number => {
  const links = findAll(element, ({ name }) => name === 'a')
  const text = textOf(element).replaceAll(' ', '').length
  return text === 0 ? 1 : links.reduce((sum, link) => sum + textOf(link).replaceAll(' ', '').length, 0) / text
}

/** What the markup itself calls the article; the whole body without its furniture where it says nothing. */
const markedContent = (body: PageElement): PageElement => {
  const bare = without(body, isFurniture)
  const candidates = [
    findAll(bare, (element) => hasWord(element, 'itemprop', 'articlebody')),
    findAll(bare, ({ name }) => name === 'article'),
    findAll(bare, (element) => element.name === 'main' || attributeOf(element, 'role') === 'main'),
  ]
  const only = candidates.find((found) => found.length === 1 && found[0] !== undefined && textOf(found[0]) !== '')
  return without(only?.[0] ?? bare, ({ name }) => name === 'header' && only === undefined)
}

/** linkedom's nodes, as far as they are looked at here; its own types need the DOM's. */
interface DomNode {
  readonly nodeType: number
  readonly localName: string
  readonly data: string
  readonly childNodes: Iterable<DomNode>
  getAttribute(name: string): string | null
}

const ELEMENT = 1
const ATTRIBUTE = 2
const TEXT = 3
const DOCUMENT = 9
const END = -1

const weighedContent = (
  body: PageElement,
  metadata: PageMetadata,
): { content: PageElement; byline: string | null } | null => {
  const document = parseJSON(flattened(body, metadata))
  const article = new Readability<DomNode>(document, {
    serializer: (node: unknown) => node as DomNode,
    keepClasses: true,
    disableJSONLD: true,
  }).parse()
  return article?.content ? { content: readElement(article.content), byline: article.byline ?? null } : null
}

type Flat = (number | string)[]

/** Attributes that Readability weighs; every further one would cost a node. */
const WEIGHED = [
  'id',
  'class',
  'href',
  'rel',
  'itemprop',
  'role',
  'aria-hidden',
  'aria-modal',
  'summary',
  'colspan',
  'rowspan',
]

/** linkedom's own form of a document as a flat list: several times faster to build than node by node. */
const flattened = (body: PageElement, { title, authors }: PageMetadata): Flat => {
  const flat: Flat = [DOCUMENT, ELEMENT, 'html', ELEMENT, 'head']
  // With these it knows a repeated headline, and need not take a byline from the text.
  flat.push(ELEMENT, 'title', TEXT, title ?? '', END)
  if (authors.length > 0)
    flat.push(ELEMENT, 'meta', ATTRIBUTE, 'name', 'author', ATTRIBUTE, 'content', authors.join(', '), END)
  flat.push(END)
  flatten(body, flat)
  flat.push(END)
  return flat
}

const flatten = (node: PageNode, flat: Flat): void => {
  if (typeof node === 'string') {
    flat.push(TEXT, node)
    return
  }
  flat.push(ELEMENT, node.name)
  for (const name of WEIGHED) {
    const value = node.attributes.get(name)
    if (value) flat.push(ATTRIBUTE, name, value)
  }
  // Pictures count by being there; those without an address do not.
  if (node.name === 'img') flat.push(ATTRIBUTE, 'src', 'picture')
  for (const child of node.children) flatten(child, flat)
  flat.push(END)
}

const readElement = (element: DomNode): PageElement => ({
  name: element.localName,
  attributes: new Map(
    ['class', 'href', 'style', 'role', 'itemprop'].flatMap((name): [string, string][] => {
      const value = element.getAttribute(name)
      return value === null ? [] : [[name, value]]
    }),
  ),
  children: Array.from(element.childNodes).flatMap((node): PageNode[] => {
    if (node.nodeType === ELEMENT) return [readElement(node)]
    return node.nodeType === TEXT ? [node.data] : []
  }),
})
