// Looking things up in a page.
import { setsBlock } from './block-elements.ts'
import type { PageElement, PageNode } from './page.ts'

/** The elements of a subtree that are wanted, its top included, in reading order. */
export const findAll = (top: PageElement, wanted: (element: PageElement) => boolean): PageElement[] => {
  const found: PageElement[] = []
  const visit = (element: PageElement): void => {
    if (wanted(element)) found.push(element)
    for (const child of element.children) if (typeof child !== 'string') visit(child)
  }
  visit(top)
  return found
}

export const attributeOf = (element: PageElement, name: string): string => element.attributes.get(name)?.trim() ?? ''

/** Whether one of the words of an attribute such as `rel`, `itemprop` or `class` is the one wanted. */
export const hasWord = (element: PageElement, name: string, word: string): boolean =>
  element.attributes.has(name) && attributeOf(element, name).toLowerCase().split(/\s+/).includes(word)

/** The text of a subtree with its white space collapsed, for comparing and for fields; never for an article's blocks. */
export const textOf = (element: PageElement): string => textWithin(element, Number.POSITIVE_INFINITY) ?? ''

/** The same, or null where it is longer than a number of characters: long ones are not read to their end. */
export const textWithin = (element: PageElement, atMost: number): string | null => {
  const texts: string[] = []
  let length = 0
  const visit = (node: PageNode): void => {
    if (length > atMost) return
    if (typeof node === 'string') {
      texts.push(node)
      length += node.trim().length
      return
    }
    if (setsBlock(node.name)) texts.push(' ')
    node.children.forEach(visit)
  }
  visit(element)
  return length > atMost ? null : texts.join('').replace(/\s+/gu, ' ').trim()
}

/** Letters and figures only, in lower case: two printings of the same words come out alike. */
export const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A copy without the elements of a kind, wherever they stand. */
export const without = (top: PageElement, unwanted: (element: PageElement) => boolean): PageElement => ({
  ...top,
  children: top.children.flatMap((child): PageNode[] => {
    if (typeof child === 'string') return [child]
    return unwanted(child) ? [] : [without(child, unwanted)]
  }),
})
