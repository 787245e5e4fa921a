// Anyone who can speak: a person, an organisation, an outlet, a document.
import { z } from 'zod'
import { Coding } from './coding.ts'
import { KeptEnd } from './date.ts'
import { ArticleId, CodeId, SourceId } from './ids.ts'

export const SourceKind = z.enum(['person', 'organisation', 'outlet', 'document'])
export type SourceKind = z.infer<typeof SourceKind>

/** An office held or an affiliation, for a time; null ends are unknown or still open. */
export const Role = z.object({
  title: z.string(),
  organisation: SourceId.nullable(),
  from: KeptEnd,
  to: KeptEnd,
})
export type Role = z.infer<typeof Role>

/**
 * `unnamedIn` marks an unnamed source ("diplomatic sources"): it belongs to that article, and is never matched by
 * name with another's. `usualPerspective` is suggested, never filled in.
 */
export const Source = z.object({
  id: SourceId,
  kind: SourceKind,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  roles: z.array(Role),
  codes: z.array(Coding),
  usualPerspective: CodeId.nullable(),
  unnamedIn: ArticleId.nullable(),
  note: z.string(),
})
export type Source = z.infer<typeof Source>
