// The hash that names a text: anchors carry it, and two articles with the same one have the same words.
import { createHash } from 'node:crypto'
import { joinBlocks, type TextBlock } from '#core/model/text.ts'

/** SHA-256 of the joined text in UTF-8, as 64 lower-case hexadecimal digits. */
export const textHash = (blocks: readonly Pick<TextBlock, 'text'>[]): string =>
  createHash('sha256').update(joinBlocks(blocks), 'utf8').digest('hex')
