// Looking things up in a page.
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
  attributeOf(element, name).toLowerCase().split(/\s+/).includes(word)

/** The text of a subtree with its white space collapsed, for comparing and for fields; never for an article's blocks. */
export const textOf = (node: PageNode): string => rawText(node).replace(/\s+/gu, ' ').trim()

const rawText = (node: PageNode): string =>
  typeof node === 'string' ? node : node.children.map(rawText).join(node.name === 'p' || node.name === 'div' ? ' ' : '')

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
