// What only the page itself prints about its article: who wrote it and when, in elements that say what they hold.
import { authorNames } from '../clues/byline.ts'
import { readDateLine } from '../clues/dates.ts'
import type { Page, PageElement } from './page.ts'
import { attributeOf, findAll, hasWord, textWithin } from './search.ts'

const LINE_AT_MOST = 140
const BYLINE_CLASS = /(?:^|[\s_-])(?:byline|author-?name|article-author|post-author|p-author)(?:$|[\s_-])/i
const DATE_CLASS = /(?:^|[\s_-])(?:date|pubdate|publish(?:ed)?-?(?:date|time)?|timestamp|tarih)(?:$|[\s_-])/i

const lineOf = (element: PageElement): string => textWithin(element, LINE_AT_MOST) ?? ''

const markedAs = (elements: readonly PageElement[], property: string): PageElement[] =>
  elements.filter((element) => hasWord(element, 'itemprop', property))

export const printedAuthors = ({ elements }: Page): string[] => {
  const named = [
    ...markedAs(elements, 'author').map(
      (author) => findAll(author, (inner) => hasWord(inner, 'itemprop', 'name'))[0] ?? author,
    ),
    ...elements.filter((element) => hasWord(element, 'rel', 'author')),
    ...elements.filter((element) => BYLINE_CLASS.test(attributeOf(element, 'class'))),
  ]
  return named.map((element) => authorNames(lineOf(element))).find((names) => names.length > 0) ?? []
}

/** As a machine is to read them: of the article if the page says which part that is, for comments have times too. */
export const markedDates = (page: Page): { published: string | null; updated: string | null } => {
  const parts = page.elements.filter(({ name }) => name === 'article' || name === 'main')
  const [part = page.body] = parts
  const times = findAll(part, ({ name }) => name === 'time').map(
    (time) => attributeOf(time, 'datetime') || lineOf(time),
  )
  return {
    published: firstValue(page, 'datepublished') ?? times.find((time) => time !== '') ?? null,
    updated: firstValue(page, 'datemodified'),
  }
}

const firstValue = (page: Page, property: string): string | null =>
  markedAs(page.elements, property)
    .map((element) => attributeOf(element, 'datetime') || attributeOf(element, 'content') || lineOf(element))
    .find((value) => value !== '') ?? null

/** A line with a date in an element whose class calls it one. */
export const printedDate = (page: Page, language: string | null): string | null =>
  page.elements
    .filter((element) => DATE_CLASS.test(attributeOf(element, 'class')))
    .map(lineOf)
    .find((line) => readDateLine(line, language) !== null) ?? null
