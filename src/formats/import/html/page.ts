// A page as a browser would parse it, reduced to what may be read: visible elements with the few attributes that say
// something about the text. Scripts, styles, forms' controls, frames and whatever is hidden do not get past here.
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { setsBlock } from './block-elements.ts'

export interface PageElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly PageNode[]
}

export type PageNode = PageElement | string

export interface Page {
  readonly head: PageElement
  readonly body: PageElement
  /** Every element of head and body, in reading order. */
  readonly elements: readonly PageElement[]
  /** The `lang` of the whole page, as it was written. */
  readonly language: string | null
  /** The JSON-LD scripts' text: data, read by the metadata reader and by nothing else. */
  readonly data: readonly string[]
  /** Comments before the body: browsers note there where a page was saved from. */
  readonly comments: readonly string[]
}

/** Browsers nest no deeper: what stands deeper is kept as text of the last level. */
const DEEPEST = 512

const DROPPED = new Set(
  (
    'script style noscript template iframe frame frameset noframes object embed applet svg canvas video audio map datalist ' +
    'button select option optgroup input textarea progress meter dialog annotation annotation-xml rt rp'
  ).split(' '),
)

const KEPT_ATTRIBUTES = new Set(
  (
    'id class href rel itemprop itemscope itemtype role aria-hidden aria-modal datetime content name property lang dir title style ' +
    'colspan rowspan src summary http-equiv'
  ).split(' '),
)

const HIDDEN_STYLE =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:left|top|text-indent)\s*:\s*-\d{4,}(?:\.\d+)?px/i
/** Classes that hide by convention: their text is for screen readers and stands beside what is seen. */
const HIDDEN_CLASS = /(?:^|\s)(?:visually-?hidden|sr-only|screen-?reader(?:-only|-text)?|u-hidden)(?:\s|$)/i

type Tree = DefaultTreeAdapterTypes.ChildNode
type TreeElement = DefaultTreeAdapterTypes.Element

/** Parses any text as an HTML document, with the corrections that the standard prescribes for broken ones. */
export const parsePage = (html: string): Page => {
  const document = parse(html)
  const data: string[] = []
  const elements: PageElement[] = []
  const comments = document.childNodes.flatMap((node) => ('data' in node ? [node.data] : []))
  const root = document.childNodes.find(isElement)
  const parts = (root?.childNodes ?? []).filter(isElement)
  const part = (name: string): PageElement => {
    const found = parts.find(({ tagName }) => tagName === name)
    return found === undefined ? emptyElement(name) : readElement(found, 0, { data, elements })
  }
  const language = root?.attrs.find(({ name }) => name === 'lang' || name === 'xml:lang')?.value ?? null
  return { head: part('head'), body: part('body'), elements, language, data, comments }
}

const isElement = (node: Tree): node is TreeElement => 'tagName' in node

const emptyElement = (name: string): PageElement => ({ name, attributes: new Map(), children: [] })

interface Found {
  readonly data: string[]
  readonly elements: PageElement[]
}

const readElement = (element: TreeElement, depth: number, found: Found): PageElement => {
  const children: PageNode[] = []
  const read = { name: element.tagName, attributes: keptAttributes(element), children }
  found.elements.push(read)
  const isBlock = setsBlock(read.name)
  for (const [index, child] of element.childNodes.entries()) {
    if (isBlock && isBlank(child) && (besideBlock(element, index - 1) || besideBlock(element, index + 1))) continue
    const node = readNode(child, depth + 1, found)
    if (node !== null) children.push(node)
  }
  return read
}

const isBlank = (node: Tree): boolean => node.nodeName === '#text' && 'value' in node && !/\S/.test(node.value)

/** Blanks at a block's edge are never shown: half of a page's nodes are nothing else. */
const besideBlock = ({ childNodes }: TreeElement, index: number): boolean => {
  const node = childNodes[index]
  return node === undefined || (isElement(node) && setsBlock(node.tagName))
}

const readNode = (node: Tree, depth: number, found: Found): PageNode | null => {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (!isElement(node)) return null
  if (isJsonLd(node)) found.data.push(textBelow(node))
  if (DROPPED.has(node.tagName) || isHidden(node)) return null
  return depth < DEEPEST ? readElement(node, depth, found) : textBelow(node)
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

const keptAttributes = ({ attrs }: TreeElement): ReadonlyMap<string, string> => {
  const kept = attrs.filter(({ name }) => KEPT_ATTRIBUTES.has(name))
  return kept.length === 0 ? NO_ATTRIBUTES : new Map(kept.map(({ name, value }) => [name, value]))
}

const attribute = (element: TreeElement, wanted: string): string | undefined =>
  element.attrs.find(({ name }) => name === wanted)?.value

const isJsonLd = (element: TreeElement): boolean =>
  element.tagName === 'script' && /^application\/ld\+json\b/i.test(attribute(element, 'type') ?? '')

const isHidden = ({ attrs }: TreeElement): boolean =>
  attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'style' && HIDDEN_STYLE.test(value)) ||
      (name === 'class' && HIDDEN_CLASS.test(value)),
  )

/** All text of a subtree of any depth, without recursion. */
const textBelow = (top: TreeElement): string => {
  const texts: string[] = []
  const waiting: Tree[] = [top]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) texts.push(node.value)
    else if (isElement(node) && (node === top || !(DROPPED.has(node.tagName) || isHidden(node))))
      for (const child of node.childNodes.toReversed()) waiting.push(child)
  }
  return texts.join(' ')
}
