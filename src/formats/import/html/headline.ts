// A page's headline and standfirst stand outside what Readability takes for the article, yet they are its most quoted
// words: here they are found in the page and set above the text.
import type { TextBlock } from '#core/model/text.ts'
import { blocksOf } from './blocks.ts'
import type { PageMetadata } from './metadata.ts'
import type { Page, PageElement } from './page.ts'
import { partsOfTitle } from './page-title.ts'
import { attributeOf, comparable, findAll, textWithin } from './search.ts'

/** How far down a second printing of the headline or the standfirst may stand. */
const TOP = 6
const STANDFIRST_CLASS =
  /(?:^|[\s_-])(?:standfirst|stand-first|subtitle|subheadline|sub-headline|dek|deck|article-summary|article-intro|spot)(?:$|[\s_-])/i
/** The share of a heading's words that must be the title's as well. */
const SIMILAR = 0.5
const STANDFIRST_AT_MOST = 600

export interface Headed {
  readonly blocks: TextBlock[]
  /** As the page prints it where its own title only adds to that; else as the title says. */
  readonly title: string | null
}

/** The blocks with the headline first and the standfirst behind it, neither of them twice; only words that the page shows. */
export const withHeadline = (blocks: readonly TextBlock[], page: Page, metadata: PageMetadata): Headed => {
  const { title, description } = metadata
  const headline = printedHeadline(page, blocks, metadata)
  if (headline === null) return { blocks: [...blocks], title }
  const standfirst = printedStandfirst(page, description, comparable(headline.text))
  const top: TextBlock[] = [{ ...headline, kind: 'headline' }]
  if (standfirst !== null) top.push({ ...standfirst, kind: 'standfirst' })
  const printed = top.map(({ text }) => comparable(text))
  const rest = blocks.filter(({ text }, index) => index >= TOP || !printed.includes(comparable(text)))
  const namesSite = title !== null && namesSiteBeside(title, headline.text)
  return { blocks: [...top, ...rest], title: title === null || namesSite ? headline.text : title }
}

/** A kicker in a title is part of it; another's name behind a separator is not. */
const namesSiteBeside = (title: string, headline: string): boolean =>
  partsOfTitle(title).some((part) => comparable(part) === comparable(headline))

/**
 * The `<h1>` that prints the title, or a first line in bold, or any element, that does; else the `<h1>` that is most like
 * it, or the only one: many pages give search engines another title than readers.
 */
const printedHeadline = (page: Page, blocks: readonly TextBlock[], metadata: PageMetadata): TextBlock | null => {
  const headings = page.elements
    .filter((element) => element.name === 'h1' && !namesSite(element, metadata.outlet))
    .flatMap((heading) => oneBlock(heading) ?? [])
  const wanted = comparable(metadata.title ?? '')
  const isPrinting = ({ text }: TextBlock): boolean => isSame(comparable(text), wanted)
  const line = blocks.slice(0, TOP).find((block) => (block.kind === 'heading' || isBold(block)) && isPrinting(block))
  const bare = line === undefined ? null : { ...line, marks: [] }
  const similar = headings.find(({ text }) => sharedWords(comparable(text), wanted) >= SIMILAR)
  const only = headings.length === 1 ? headings[0] : null
  return headings.find(isPrinting) ?? bare ?? printedAnywhere(page, wanted) ?? similar ?? only ?? null
}

/** A heading that leads to the front page, or is the outlet's name, is the page's letterhead. */
const namesSite = (heading: PageElement, outlet: string | null): boolean => {
  const text = comparable(textWithin(heading, STANDFIRST_AT_MOST) ?? '')
  const links = findAll(heading, ({ name }) => name === 'a').map((link) => attributeOf(link, 'href'))
  return text === comparable(outlet ?? '') || links.some((href) => /^(?:https?:\/\/[^/]+)?\/?$/i.test(href))
}

/** The share of a heading's words that the title has too. */
const sharedWords = (heading: string, title: string): number => {
  const words = heading.split(' ')
  const known = new Set(title.split(' '))
  return words.filter((word) => known.has(word)).length / words.length
}

const printedAnywhere = (page: Page, wanted: string): TextBlock | null => {
  if (wanted === '') return null
  const found = page.elements.find((element) => !IN_HEAD.has(element.name) && prints(element, wanted))
  return found === undefined ? null : oneBlock(found)
}

const IN_HEAD = new Set(['head', 'title', 'meta'])

const isBold = ({ text, marks }: TextBlock): boolean =>
  marks.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end === text.length)

const isSame = (one: string, other: string): boolean =>
  one !== '' &&
  other !== '' &&
  (one === other || (Math.min(one.length, other.length) > 12 && (one.includes(other) || other.includes(one))))

/** All of an element in one block, where it has one. Links in a headline lead to the page itself, and are dropped. */
const oneBlock = (element: PageElement): TextBlock | null => {
  const blocks = blocksOf([element], null)
  return blocks.length === 1 ? (blocks[0] ?? null) : null
}

/** A visible element that prints the page's own description, or that calls itself a standfirst. */
const printedStandfirst = (page: Page, description: string | null, headline: string): TextBlock | null => {
  const wanted = comparable(description ?? '')
  const printing = wanted.length < 30 ? [] : page.elements.filter((element) => prints(element, wanted))
  const named = page.elements.filter(
    (element) => STANDFIRST_CLASS.test(attributeOf(element, 'class')) && isShort(element),
  )
  const found = printing[0] ?? (named.length === 1 ? named[0] : undefined)
  const block = found === undefined ? null : oneBlock(found)
  return block === null || comparable(block.text) === headline ? null : block
}

const isShort = (element: PageElement): boolean => (textWithin(element, STANDFIRST_AT_MOST) ?? '') !== ''

const prints = (element: PageElement, wanted: string): boolean => {
  const text = textWithin(element, wanted.length * 2) ?? ''
  return text.length >= wanted.length && comparable(text) === wanted
}
