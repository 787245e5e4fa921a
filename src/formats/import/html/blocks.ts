// From elements to blocks: what a browser would show as a paragraph of its own becomes one, with the kind that its
// element gives it.
import type { BlockKind, TextBlock } from '#core/model/text.ts'
import { type InlineText, inlineText, PLAIN, type Style } from '../inline.ts'
import { safeHref } from '../links.ts'
import { noticeOrParagraph } from '../notices.ts'
import { setsBlock } from './block-elements.ts'
import type { PageElement, PageNode } from './page.ts'
import { attributeOf } from './search.ts'
import { isDataTable, rowsOf } from './tables.ts'

interface Context {
  readonly kind: BlockKind
  readonly style: Style
  readonly preformatted: boolean
}

interface Writer {
  readonly blocks: TextBlock[]
  readonly inline: InlineText
  readonly base: string | null
  /** Line breaks since the last word: two are a paragraph's end. */
  breaks: number
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
}

const NOTICE_CLASS = /(?:^|[\s_-])(?:correction|corrections|clarification|editors?-?note|editorial-note)(?:$|[\s_-])/i
const CAPTION_CLASS = /(?:^|[\s_-])caption(?:-text)?(?:$|\s)/i

/** The blocks of some content. `base` is what relative links are relative to; without one they are dropped. */
export const blocksOf = (content: readonly PageNode[], base: string | null): TextBlock[] => {
  const writer: Writer = { blocks: [], inline: inlineText(), base, breaks: 0 }
  const context: Context = { kind: 'paragraph', style: PLAIN, preformatted: false }
  for (const node of content) write(node, context, writer)
  endBlock(context.kind, writer)
  return writer.blocks
}

const write = (node: PageNode, context: Context, writer: Writer): void => {
  if (typeof node === 'string') writeText(node, context, writer)
  else if (node.name === 'br') writeBreak(context, writer)
  else if (node.name === 'hr') endBlock(context.kind, writer)
  else if (node.name === 'table' && isDataTable(node)) writeTable(node, context, writer)
  else if (node.name === 'q') writeQuotation(node, context, writer)
  else writeElement(node, context, writer)
}

const writeElement = (element: PageElement, context: Context, writer: Writer): void => {
  const kind = kindOf(element, context.kind)
  if (kind === null) {
    writeChildren(element, { ...context, style: styleOf(element, context.style, writer.base) }, writer)
    return
  }
  endBlock(context.kind, writer)
  const preformatted = context.preformatted || element.name === 'pre'
  writeChildren(element, { kind, style: context.style, preformatted }, writer)
  endBlock(kind, writer)
}

const writeChildren = (element: PageElement, context: Context, writer: Writer): void => {
  for (const child of element.children) write(child, context, writer)
}

const writeText = (text: string, context: Context, writer: Writer): void => {
  const lines = context.preformatted ? text.split(/\r\n?|\n/) : [text]
  for (const [index, line] of lines.entries()) {
    if (index > 0) endBlock(context.kind, writer)
    writeWords(line, context, writer)
  }
}

const writeWords = (text: string, context: Context, writer: Writer): void => {
  if (/\S/u.test(text)) {
    if (writer.breaks > 1) endBlock(context.kind, writer)
    writer.breaks = 0
  }
  writer.inline.add(text, context.style)
}

const writeBreak = (context: Context, writer: Writer): void => {
  if (context.preformatted) endBlock(context.kind, writer)
  else writer.inline.add(' ', PLAIN)
  writer.breaks += 1
}

const endBlock = (kind: BlockKind, writer: Writer): void => {
  const { text, marks } = writer.inline.take()
  writer.breaks = 0
  if (text !== '') writer.blocks.push({ kind: kind === 'paragraph' ? noticeOrParagraph(text) : kind, text, marks })
}

/** A row is a block, its cells parted by a bar: a claim may then rest on a row, and the row reads as a line. */
const writeTable = (table: PageElement, context: Context, writer: Writer): void => {
  endBlock(context.kind, writer)
  const { captions, rows } = rowsOf(table)
  for (const caption of captions) write(caption, context, writer)
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      if (index > 0) writer.inline.addLiteral(' | ')
      writeFlat(cell, context.style, writer)
    }
    if (row.some((cell) => /\S/u.test(flatText(cell)))) endBlock('table', writer)
    else writer.inline.take()
  }
}

const flatText = (node: PageNode): string => (typeof node === 'string' ? node : node.children.map(flatText).join(''))

/** Everything of a cell in one line, blocks parted by a blank. */
const writeFlat = (node: PageNode, style: Style, writer: Writer): void => {
  if (typeof node === 'string') {
    writer.inline.add(node, style)
    return
  }
  const isBlock = node.name === 'br' || kindOf(node, 'paragraph') !== null
  if (isBlock) writer.inline.add(' ', PLAIN)
  for (const child of node.children) writeFlat(child, styleOf(node, style, writer.base), writer)
  if (isBlock) writer.inline.add(' ', PLAIN)
}

/** A browser prints the marks of `<q>` itself; without them the words would seem to be the article's own. */
const writeQuotation = (element: PageElement, context: Context, writer: Writer): void => {
  writeWords('“', context, writer)
  writeChildren(element, context, writer)
  writeWords('”', context, writer)
}

/** The kind of block an element begins; null for an element within a line. */
const kindOf = (element: PageElement, around: BlockKind): BlockKind | null => {
  const { name } = element
  const own = KINDS[name]
  if (own !== undefined) return own
  if (!setsBlock(name)) return null
  if (around !== 'paragraph') return around
  const classes = attributeOf(element, 'class')
  if (NOTICE_CLASS.test(classes)) return 'notice'
  return CAPTION_CLASS.test(classes) ? 'caption' : around
}

const styleOf = (element: PageElement, style: Style, base: string | null): Style => {
  const css = attributeOf(element, 'style')
  const weight = /font-weight\s*:\s*(\w+)/i.exec(css)?.[1]?.toLowerCase()
  const isBold = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
  const isNormal = weight !== undefined && !isBold
  switch (element.name) {
    case 'em':
    case 'i':
    case 'cite':
    case 'dfn':
    case 'var':
      return /font-style\s*:\s*normal/i.test(css) ? style : { ...style, emphasis: true }
    case 'strong':
    case 'b':
      return isNormal ? style : { ...style, strong: true }
    case 'a':
      return { ...style, href: safeHref(linkOf(element), base) }
    default:
      return {
        ...style,
        strong: style.strong || isBold,
        emphasis: style.emphasis || /font-style\s*:\s*italic/i.test(css),
      }
  }
}

/** A link to a place on the same page leads nowhere outside it. */
const linkOf = (element: PageElement): string => {
  const href = attributeOf(element, 'href')
  return href.startsWith('#') ? '' : href
}
