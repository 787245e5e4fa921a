// What is known about an article, as a form holds it: plain text, checked as it is typed.

import type { z } from 'zod'
import type { NewArticle, OutletChoice } from '#core/commands/article-add.ts'
import type { ArticleDraft } from '#core/import/draft.ts'
import {
  ADDRESS_PROBLEM,
  DATE_PROBLEM,
  isLanguageTag,
  isWebAddress,
  LANGUAGE_PROBLEM,
  TITLE_PROBLEM,
} from '#core/library/detail-rules.ts'
import { type Article, EdtfDate, type RecordedDate } from '#core/model/index.ts'

export interface ArticleFields {
  readonly title: string
  readonly outlet: string
  /** Separated by semicolons: names hold commas. */
  readonly authors: string
  readonly published: string
  readonly language: string
  readonly url: string
}

type Known = Omit<z.input<typeof NewArticle>, 'id' | 'version'>

export const fieldsOfDraft = ({ proposals }: ArticleDraft): ArticleFields => ({
  title: proposals.title,
  outlet: proposals.outlet ?? '',
  authors: proposals.authors.join('; '),
  published: proposals.published?.value ?? '',
  language: proposals.language ?? '',
  url: proposals.url ?? '',
})

export const fieldsOfArticle = (article: Article, outlet: string): ArticleFields => ({
  title: article.title,
  outlet,
  authors: article.authors.join('; '),
  published: article.published?.value ?? '',
  language: article.language ?? '',
  url: article.url ?? '',
})

export type Problems = Partial<Record<keyof ArticleFields, string>>

export const problemsIn = (fields: ArticleFields): Problems => ({
  ...(fields.title.trim() === '' && { title: TITLE_PROBLEM }),
  ...(fields.published.trim() !== '' &&
    !EdtfDate.safeParse(fields.published.trim()).success && {
      published: DATE_PROBLEM,
    }),
  ...(fields.url.trim() !== '' && !isWebAddress(fields.url.trim()) && { url: ADDRESS_PROBLEM }),
  ...(fields.language.trim() !== '' && !isLanguageTag(fields.language.trim()) && { language: LANGUAGE_PROBLEM }),
})

/**
 * The fields as the notebook keeps them. A date that was left as it was proposed keeps its basis; one that was typed is
 * `entered`.
 */
export const knownFrom = (
  fields: ArticleFields,
  before: { readonly published: RecordedDate | null },
): Pick<Known, 'title' | 'outlet' | 'authors' | 'published' | 'language' | 'url'> => ({
  title: fields.title.trim(),
  outlet: outletFrom(fields.outlet),
  authors: fields.authors
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean),
  published: publishedFrom(fields.published.trim(), before.published),
  language: fields.language.trim() || null,
  url: fields.url.trim() || null,
})

const outletFrom = (name: string): OutletChoice => (name.trim() === '' ? null : { name: name.trim() })

const publishedFrom = (value: string, before: RecordedDate | null): RecordedDate | null => {
  if (value === (before?.value ?? '')) return before
  return value === '' ? null : { value, basis: 'entered', note: '' }
}
