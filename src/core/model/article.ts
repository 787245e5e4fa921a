// One published text. Its words stand in its versions and never change after import; only what is known about it does.
import { z } from 'zod'
import { Anchor } from './anchor.ts'
import { Coding } from './coding.ts'
import { RecordedDate } from './date.ts'
import { ArticleId, SourceId, VersionId } from './ids.ts'
import { Stamp } from './stamp.ts'

/** The file that a version was read from, kept byte for byte under `originals/HASH`. */
export const Original = z.object({
  name: z.string(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0),
  mediaType: z.string(),
  encoding: z.string().nullable(),
})
export type Original = z.infer<typeof Original>

/** `hash` is the SHA-256 of the joined text; `length` counts its UTF-16 code units; `date` is when the outlet put it out. */
export const Version = z.object({
  id: VersionId,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  length: z.int().min(0),
  words: z.int().min(0),
  reason: z.enum(['first', 'correction', 'update', 'unknown']),
  date: RecordedDate.nullable().default(null),
  added: Stamp,
  original: Original.nullable(),
})
export type Version = z.infer<typeof Version>

/** A date that the text speaks of; its value stays null ("Thursday") until it can be resolved. */
export const DateMention = z.object({ anchor: Anchor, date: RecordedDate })
export type DateMention = z.infer<typeof DateMention>

export const Article = z.object({
  id: ArticleId,
  title: z.string(),
  outlet: SourceId.nullable(),
  authors: z.array(z.string().min(1)),
  language: z.string().nullable(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  published: RecordedDate.nullable(),
  updated: RecordedDate.nullable(),
  retrieved: RecordedDate.nullable(),
  dateMentions: z.array(DateMention),
  codes: z.array(Coding),
  versions: z.array(Version).min(1),
  added: Stamp,
  trashed: Stamp.nullable(),
})
export type Article = z.infer<typeof Article>

/** The version that is read and coded: the newest. */
export const currentVersion = (article: Pick<Article, 'id' | 'versions'>): Version => {
  const version = article.versions.at(-1)
  if (version === undefined) throw new Error(`Article ${article.id} has no version, which its schema forbids.`)
  return version
}
