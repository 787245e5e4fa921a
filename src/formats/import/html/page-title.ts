// The title of a page: most end, and some begin, with the site's name behind a separator.
import { unescaped } from './entities.ts'
import type { Page } from './page.ts'
import { comparable, textOf } from './search.ts'

const SEPARATOR = /\s+[|–—»·•:-]+\s+|_/u
const NAME_AT_MOST = 5
const HEADLINE_AT_LEAST = 3

export const pageTitle = (page: Page): string | null => {
  const title = page.elements.find(({ name }) => name === 'title')
  return title === undefined ? null : unescaped(textOf(title))
}

/** A title cut at its separators. */
export const partsOfTitle = (title: string): string[] => title.split(SEPARATOR)

const wordsIn = (text: string): number => text.split(' ').length

const printedHeadings = (page: Page): string[] =>
  page.elements.filter(({ name }) => name === 'h1').map((heading) => comparable(textOf(heading)))

/** A title "Headline | Name", where the page prints the headline itself, names the site. */
export const siteInTitle = (page: Page): string | null => {
  const [start = '', site = '', ...more] = (pageTitle(page) ?? '').split(SEPARATOR)
  const headings = printedHeadings(page)
  const isNamed = more.length === 0 && headings.includes(comparable(start)) && !headings.includes(comparable(site))
  return isNamed && site !== '' && wordsIn(site) <= NAME_AT_MOST ? site : null
}

/**
 * A title without the site's name: `outlet` where that is known, else a short last part that begins with a capital,
 * unless the page prints the whole as its headline.
 */
export const withoutSite = (title: string, page: Page, outlet: string | null): string => {
  const parts = title.split(SEPARATOR)
  if (parts.length < 2 || printedHeadings(page).includes(comparable(title))) return title
  const site = comparable(outlet ?? siteInTitle(page) ?? supposedSite(parts))
  const kept = parts.filter((part) => comparable(part) !== site)
  const [start = '', end = ''] = [kept[0], kept.at(-1)]
  return kept.length === 0 ? title : title.slice(title.indexOf(start), title.lastIndexOf(end) + end.length)
}

const supposedSite = (parts: readonly string[]): string => {
  const last = parts.at(-1) ?? ''
  const isSupposed =
    wordsIn(last) <= NAME_AT_MOST && /^[\p{Lu}\p{Lo}]/u.test(last) && wordsIn(parts[0] ?? '') >= HEADLINE_AT_LEAST
  return isSupposed ? last : ''
}

/** Sites add a motto to their name: "The Gazette - News from the coast". */
export const withoutMotto = (name: string): string => name.split(SEPARATOR)[0] ?? name
