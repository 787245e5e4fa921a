// What is known about an article, as a form holds it: plain text, checked as it is typed.

import type { z } from 'zod'
import type { NewArticle, OutletChoice } from '#core/commands/article-add.ts'
import type { ArticleDraft } from '#core/import/draft.ts'
import { partsOf, readAddress, readLanguage, readPublished, readTitle } from '#core/library/typed.ts'
import type { Article, RecordedDate } from '#core/model/index.ts'

export interface ArticleFields {
  readonly title: string
  readonly outlet: string
  /** Separated by semicolons: names hold commas. */
  readonly authors: string
  readonly published: string
  readonly language: string
  readonly url: string
}

type KnownFields = Pick<z.input<typeof NewArticle>, 'title' | 'outlet' | 'authors' | 'published' | 'language' | 'url'>

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

/** Why fields cannot be taken as they are typed; nothing where all can. */
export const problemsIn = (fields: ArticleFields, before: Before): Problems =>
  Object.fromEntries(
    Object.entries(readAll(fields, before)).flatMap(([name, read]) =>
      'problem' in read ? [[name, read.problem]] : [],
    ),
  )

/** What was proposed or recorded: a date that is left as it was keeps its basis. */
export interface Before {
  readonly published: RecordedDate | null
  readonly language: string | null
}

const readAll = (fields: ArticleFields, { published, language }: Before) => ({
  title: readTitle(fields.title),
  published: readPublished(fields.published, published),
  language: readLanguage(fields.language, language),
  url: readAddress(fields.url),
})

/** The fields as the notebook keeps them; null while some of them cannot be taken. */
export const knownFrom = (fields: ArticleFields, before: Before): KnownFields | null => {
  const { title, published, language, url } = readAll(fields, before)
  if ('problem' in title || 'problem' in published || 'problem' in language || 'problem' in url) return null
  return {
    title: title.value,
    outlet: outletFrom(fields.outlet),
    authors: partsOf(fields.authors),
    published: published.value,
    language: language.value,
    url: url.value,
  }
}

const outletFrom = (name: string): OutletChoice => (name.trim() === '' ? null : { name: name.trim() })
