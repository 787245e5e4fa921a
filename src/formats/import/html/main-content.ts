// Which part of a page is the article. Readability weighs the page as Firefox's reader view does; short pages, on which
// it has too little to weigh, are judged by what their markup says.
import { Readability } from '@mozilla/readability'
// linkedom's build for workers is whole in itself; the other asks for a native canvas when it is bundled.
import { parseJSON } from 'linkedom/worker'
import type { Page, PageElement, PageNode } from './page.ts'
import { attributeOf, findAll, hasWord, textOf, without } from './search.ts'

/** Characters of text; below it the weights say little, and Readability gives up trying harder. */
const ENOUGH_TO_WEIGH = 500
/** The share of a page's characters within links above which it is furniture and not one plain document. */
const MANY_LINKS = 0.25

/** The article's content, without its headline as a rule. */
export const mainContent = (page: Page): readonly PageNode[] => {
  if (isPlainDocument(page.body)) return page.body.children
  const weighed = weighedContent(page)
  if (weighed !== null && textOf(weighed).length >= ENOUGH_TO_WEIGH) return [weighed]
  return [markedContent(page.body)]
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
const isPlainDocument = (body: PageElement): boolean => {
  if (findAll(body, (element) => isFurniture(element) || element.name === 'header').length > 0) return false
  const linked = findAll(body, ({ name }) => name === 'a').reduce((sum, link) => sum + textOf(link).length, 0)
  const text = textOf(body).length
  return text > 0 && linked <= text * MANY_LINKS && findAll(body, ({ name }) => name === 'div').length < 12
}

/** What the markup itself calls the article; the whole body without its furniture where it says nothing. */
const markedContent = (body: PageElement): PageElement => {
  const bare = without(body, isFurniture)
  const candidates = [
    findAll(bare, (element) => hasWord(element, 'itemprop', 'articlebody')),
    findAll(bare, ({ name }) => name === 'article'),
    findAll(bare, (element) => element.name === 'main' || attributeOf(element, 'role') === 'main'),
  ]
  const only = candidates.find((found) => found.length === 1 && textOf(found[0] ?? '') !== '')
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

const weighedContent = (page: Page): PageElement | null => {
  const document = parseJSON(flattened(page))
  const article = new Readability<DomNode>(document, {
    serializer: (node: unknown) => node as DomNode,
    keepClasses: true,
    disableJSONLD: true,
  }).parse()
  return article?.content == null ? null : readElement(article.content)
}

type Flat = (number | string)[]

/** linkedom's own form of a document as a flat list: several times faster to build than node by node. */
const flattened = ({ head, body }: Page): Flat => {
  const flat: Flat = [DOCUMENT, ELEMENT, 'html']
  flatten(head, flat)
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
  for (const [name, value] of node.attributes) {
    flat.push(ATTRIBUTE, name)
    if (value !== '') flat.push(value)
  }
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
