// Identity of records. An id carries its kind as a prefix, so that a claim's id can never be passed where a
// source's is wanted, in types and at run time alike. Ids are lower case: they name files on case-blind disks.
import { z } from 'zod'

const body = z.string().regex(/^[0-9a-z]{8,40}$/)

const id = <P extends string>(prefix: P) => z.templateLiteral([`${prefix}-`, body])

export const NotebookId = id('ntb')
export const CoderId = id('cdr')
export const ArticleId = id('art')
export const VersionId = id('ver')
export const SourceId = id('src')
export const FacetId = id('fct')
export const CodeId = id('cod')
export const ClaimId = id('clm')
export const PointId = id('pnt')
export const LinkId = id('lnk')
export const SilenceId = id('sil')
export const ReadingId = id('rdg')
export const ComparisonId = id('cmp')
export const BriefId = id('brf')
export const MemoId = id('mem')
/** A block of a brief: stable while its text is edited, so that a change can name it. */
export const BlockId = id('blk')

export type NotebookId = z.infer<typeof NotebookId>
export type CoderId = z.infer<typeof CoderId>
export type ArticleId = z.infer<typeof ArticleId>
export type VersionId = z.infer<typeof VersionId>
export type SourceId = z.infer<typeof SourceId>
export type FacetId = z.infer<typeof FacetId>
export type CodeId = z.infer<typeof CodeId>
export type ClaimId = z.infer<typeof ClaimId>
export type PointId = z.infer<typeof PointId>
export type LinkId = z.infer<typeof LinkId>
export type SilenceId = z.infer<typeof SilenceId>
export type ReadingId = z.infer<typeof ReadingId>
export type ComparisonId = z.infer<typeof ComparisonId>
export type BriefId = z.infer<typeof BriefId>
export type MemoId = z.infer<typeof MemoId>
export type BlockId = z.infer<typeof BlockId>

export type IdPrefix =
  | 'ntb'
  | 'cdr'
  | 'art'
  | 'ver'
  | 'src'
  | 'fct'
  | 'cod'
  | 'clm'
  | 'pnt'
  | 'lnk'
  | 'sil'
  | 'rdg'
  | 'cmp'
  | 'brf'
  | 'mem'
  | 'blk'

/** Makes a fresh id of a kind. Whoever runs commands supplies it, so that core stays deterministic. */
export type NewId = <P extends IdPrefix>(prefix: P) => `${P}-${string}`

const ALPHABET = '0123456789abcdefghijklmnopqrstuv'

/** Sixteen symbols of five bits: 80 random bits, enough that two offline copies of a notebook never collide. */
export const newIdFrom =
  (randomBytes: (count: number) => Uint8Array): NewId =>
  (prefix) => {
    const symbols = Array.from(randomBytes(16), (byte) => ALPHABET[byte & 31])
    return `${prefix}-${symbols.join('')}`
  }
