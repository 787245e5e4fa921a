// Rows of a library for tests.
import type { Article } from '../../model/index.ts'
import type { LibraryRow } from '../rows.ts'

const ARTICLE: Article = {
  id: 'art-00000000',
  title: '',
  outlet: null,
  authors: [],
  language: 'en',
  url: null,
  published: null,
  updated: null,
  retrieved: null,
  dateMentions: [],
  codes: [],
  versions: [],
  added: { by: 'cdr-00000001', at: '2025-01-01T00:00:00.000Z' },
  trashed: null,
}

/** @param n a digit, by which the row's id ends and the time of its adding is told */
export const row = (n: number, fields: Partial<LibraryRow> = {}, article: Partial<Article> = {}): LibraryRow => {
  const title = fields.title ?? `Article ${n}`
  const outlet = fields.outlet ?? 'Alder Courier'
  const date = fields.date ?? 'undated'
  return {
    id: `art-0000000${n}`,
    title,
    outlet,
    outletKnown: true,
    authors: '',
    date,
    dateKey: '9999',
    language: 'en',
    words: 100,
    claims: 0,
    reading: 'unread',
    added: `2025-01-0${n}`,
    searched: `${title} ${outlet} ${date}`.toLowerCase(),
    codes: new Map(),
    ...fields,
    article: { ...ARTICLE, id: `art-0000000${n}`, ...article },
  }
}

/** The articles' digits, in their order. */
export const digits = (rows: readonly LibraryRow[]): string => rows.map(({ id }) => id.at(-1)).join('')
