// A page's headline and standfirst stand outside what Readability takes for the article, yet they are its most quoted
// words: here they are found in the page and set above the text.
import type { TextBlock } from '#core/model/text.ts'
import { blocksOf } from './blocks.ts'
import type { PageMetadata } from './metadata.ts'
import type { Page, PageElement } from './page.ts'
import { attributeOf, comparable, findAll, textOf } from './search.ts'

/** How far down a second printing of the headline or the standfirst may stand. */
const TOP = 6
const STANDFIRST_CLASS =
  /(?:^|[\s_-])(?:standfirst|stand-first|subtitle|subheadline|sub-headline|dek|deck|article-summary|article-intro|spot)(?:$|[\s_-])/i
const STANDFIRST_AT_MOST = 600

/** The blocks with the headline first and the standfirst behind it, neither of them twice. */
export const withHeadline = (blocks: readonly TextBlock[], page: Page, metadata: PageMetadata): TextBlock[] => {
  const heading = printedHeadline(page, metadata.title)
  const headline = heading?.text ?? metadata.title
  if (headline === null) return [...blocks]
  const standfirst = printedStandfirst(page, metadata.description, comparable(headline))
  const tops = [headline, ...(standfirst === null ? [] : [standfirst.text])].map(comparable)
  const rest = blocks.filter(({ text }, index) => index >= TOP || !tops.includes(comparable(text)))
  const top: TextBlock[] = [{ kind: 'headline', text: headline, marks: heading?.marks ?? [] }]
  if (standfirst !== null) top.push({ ...standfirst, kind: 'standfirst' })
  return [...top, ...rest]
}

/** The `<h1>` that prints the title; the only one where none does; otherwise none, for it may be the site's name. */
const printedHeadline = (page: Page, title: string | null): TextBlock | null => {
  const headings = findAll(page.body, ({ name }) => name === 'h1').flatMap(
    (heading) => oneBlock(heading, metadataBase) ?? [],
  )
  const wanted = comparable(title ?? '')
  const matching = headings.find(({ text }) => isSame(comparable(text), wanted))
  return matching ?? (headings.length === 1 && title === null ? (headings[0] ?? null) : null)
}

/** Links in a headline lead to the page itself. */
const metadataBase = null

const isSame = (one: string, other: string): boolean =>
  one !== '' &&
  other !== '' &&
  (one === other || (Math.min(one.length, other.length) > 12 && (one.includes(other) || other.includes(one))))

/** All of an element in one block, where it has one. */
const oneBlock = (element: PageElement, base: string | null): TextBlock | null => {
  const blocks = blocksOf([element], base)
  return blocks.length === 1 ? (blocks[0] ?? null) : null
}

/** A visible element that prints the page's own description, or that calls itself a standfirst. */
const printedStandfirst = (page: Page, description: string | null, headline: string): TextBlock | null => {
  const wanted = comparable(description ?? '')
  const printing =
    wanted.length < 30
      ? []
      : findAll(page.body, (element) => isShort(element) && comparable(textOf(element)) === wanted)
  const named = findAll(
    page.body,
    (element) => STANDFIRST_CLASS.test(attributeOf(element, 'class')) && isShort(element),
  )
  const found = printing[0] ?? (named.length === 1 ? named[0] : undefined)
  const block = found === undefined ? null : oneBlock(found, null)
  return block === null || comparable(block.text) === headline ? null : block
}

const isShort = (element: PageElement): boolean =>
  element.name !== 'meta' && textOf(element).length <= STANDFIRST_AT_MOST
