// Lines that people and programs put above a text when they save it: "URL: …", "Author: …", "date 2025-09-07 …".
import type { DraftProposals } from '#core/import/draft.ts'
import type { RecordedDate } from '#core/model/date.ts'
import { authorNames } from './clues/byline.ts'
import { readDate } from './clues/dates.ts'
import type { Line } from './format.ts'
import { webAddress } from './links.ts'

interface SavedLine {
  readonly line: Line | null
  readonly proposals: Partial<DraftProposals>
}

export type Field = 'title' | 'authors' | 'outlet' | 'published' | 'updated' | 'url' | 'language'

const FIELDS: readonly (readonly [Field, string])[] = [
  ['title', 'title headline başlık baslik titel titre título titolo'],
  ['authors', 'author authors by byline creator yazar yazarlar autor autoren auteur auteurs autore'],
  [
    'outlet',
    'outlet source publication publisher newspaper site website sitename site_name kaynak gazete quelle zeitung',
  ],
  ['published', 'date published publication_date pubdate published_at datepublished created tarih yayın datum fecha'],
  ['updated', 'updated modified last_updated lastmod updated_at datemodified güncelleme aktualisiert'],
  ['url', 'url link address source_url canonical canonical_url permalink adres'],
  ['language', 'language lang locale dil sprache langue'],
]

const FIELD_NAMES: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap(([field, names]) => names.split(' ').map((name): [string, Field] => [name, field])),
)

/** The field people mean by a name ("Autor", "pubdate", "Published on"); null if it is none. */
export const fieldNamed = (name: string): Field | null =>
  FIELD_NAMES.get(
    name
      .trim()
      .toLowerCase()
      .replace(/ (?:at|on|date)$/, ''),
  ) ?? null

const LABELLED = /^([\p{L}_]{2,20}(?: (?:at|on|date))?)\s*[:：=]\s*(\S.*)$/u
const LABELLED_AT_MOST = 400

/** A line such as "Author: Ana Reyes"; a labelled title stays in the text as its headline. */
export const readLabel = (text: string, language: string | null): SavedLine | null => {
  const [, label = '', value = ''] = (text.length <= LABELLED_AT_MOST && LABELLED.exec(text)) || []
  const field = fieldNamed(label)
  const proposals = field === null ? null : proposalsFrom(field, value.trim(), language)
  if (proposals === null) return null
  return { line: field === 'title' ? { kind: 'headline', text: value.trim() } : null, proposals }
}

/** A line that is a web address and nothing else. */
export const readAddress = (text: string): SavedLine | null => {
  const url = /^https?:\/\/\S+$/i.test(text) ? webAddress(text) : null
  return url === null ? null : { line: null, proposals: { url } }
}

/** What a field's value proposes; null if it is no value of the kind. */
export const proposalsFrom = (field: Field, value: string, language: string | null): Partial<DraftProposals> | null => {
  if (value === '') return null
  switch (field) {
    case 'title':
      return { title: value }
    case 'outlet': {
      const url = /^https?:\/\//i.test(value) ? webAddress(value) : null
      return url === null ? { outlet: value } : { url }
    }
    case 'authors': {
      const authors = authorNames(value)
      return authors.length === 0 ? null : { authors }
    }
    case 'url': {
      const url = webAddress(value)
      return url === null ? null : { url }
    }
    case 'language': {
      const tag = languageTag(value)
      return tag === null ? null : { language: tag }
    }
    case 'published':
    case 'updated': {
      const date = metadataDate(value, language)
      return date === null ? null : { [field]: date }
    }
  }
}

/** A date from data about the article, with the time it gives kept in its note. */
export const metadataDate = (value: string, language: string | null): RecordedDate | null => {
  const found = readDate(value, language)
  if (found === null) return null
  const hasTime = /\d{1,2}:\d{2}/.test(value)
  return {
    value: found.value,
    basis: 'metadata',
    note: found.note || (hasTime ? `Given as ${value.trim().slice(0, 60)}.` : ''),
  }
}

/** A BCP 47 tag in its canonical form, from "tr", "en_US" or "de-DE"; null for anything else. */
export const languageTag = (value: string): string | null => {
  const tag = value.trim().replaceAll('_', '-')
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

const PREFIX =
  /^\s*((?:date|published|datum|tarih|fecha)\s*[:=]?\s*(\d{4}-\d{2}-\d{2})(?:T[\d:.+Z-]+)?)(?:\s*[-–—|:,]\s+|\s+|$)(.*)$/isu
const BARE_PREFIX = /^\s*((\d{4}-\d{2}-\d{2}))(?:\s*[-–—|:,]\s+|\s+)(\D.*)$/su

/** A date written before the title on the same line, as some archives save articles: `rest` is what follows. */
export const readDatePrefix = (
  text: string,
): { words: string; rest: string; proposals: Partial<DraftProposals> } | null => {
  const [, words = '', iso = '', rest = ''] = PREFIX.exec(text) ?? BARE_PREFIX.exec(text) ?? []
  const published = metadataDate(iso, null)
  return published === null ? null : { words: words.trim(), rest: rest.trim(), proposals: { published } }
}
