// One or more passages of an article, with who says it, codes and a note.
import { z } from 'zod'
import { Anchor } from './anchor.ts'
import { Coding } from './coding.ts'
import { ArticleId, ClaimId, PointId, SourceId, VersionId } from './ids.ts'
import { Stamp } from './stamp.ts'

/** `content` is what is claimed; `attribution` the words that say who said it. Cells, counts and citations use content. */
export const Passage = z.object({ role: z.enum(['content', 'attribution']), anchor: Anchor })
export type Passage = z.infer<typeof Passage>

/** Unset (not yet said) and unclear are counted as such, never as the outlet's own. */
export const Voice = z.enum(['own', 'attributed', 'unclear', 'unset'])
export type Voice = z.infer<typeof Voice>

export const SpeechForm = z.enum(['direct', 'mixed', 'indirect'])
export type SpeechForm = z.infer<typeof SpeechForm>

/** One step of an attribution: one or more sources speaking jointly, as the article prints their name. */
export const Hop = z.object({ sources: z.array(SourceId).min(1), form: SpeechForm, printed: z.string() })
export type Hop = z.infer<typeof Hop>

/** The researcher's translation of a quoted passage, so that a translated quotation is not taken for an altered one. */
export const Rendering = z.object({ language: z.string().min(2), text: z.string().min(1), stamp: Stamp })
export type Rendering = z.infer<typeof Rendering>

/** `attribution` lists hops outermost first: the last one speaks, the earlier ones relay. */
export const Claim = z
  .object({
    id: ClaimId,
    article: ArticleId,
    version: VersionId,
    passages: z.array(Passage).min(1),
    voice: Voice,
    attribution: z.array(Hop),
    codes: z.array(Coding),
    renderings: z.array(Rendering),
    note: z.string(),
    point: PointId.nullable(),
    made: Stamp,
    changed: Stamp,
  })
  .refine((claim) => claim.passages.some((passage) => passage.role === 'content'), {
    error: 'A claim needs a passage that says what is claimed.',
  })
  .refine((claim) => claim.voice === 'attributed' || claim.attribution.length === 0, {
    error: 'Only an attributed claim names who said it.',
  })
export type Claim = z.infer<typeof Claim>

/** The hop that speaks, or null for a claim that nobody is said to have made. */
export const speakingHop = (claim: Pick<Claim, 'attribution'>): Hop | null => claim.attribution.at(-1) ?? null

export const contentPassages = (claim: Pick<Claim, 'passages'>): Passage[] =>
  claim.passages.filter((passage) => passage.role === 'content').sort((a, b) => a.anchor.start - b.anchor.start)

/** What is claimed, in the article's own words; gaps between passages print as […]. */
export const claimedWords = (claim: Pick<Claim, 'passages'>): string =>
  contentPassages(claim)
    .map((passage) => passage.anchor.quote.replaceAll('\n', ' '))
    .join(' […] ')
