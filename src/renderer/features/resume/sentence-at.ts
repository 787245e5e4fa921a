// The sentence at a place of an article, found without telling all the others apart.
import { joinBlocks, type VersionText } from '#core/model/index.ts'
import { sentencesOf } from '#core/text/sentences.ts'
import { spanIndexFrom } from '#core/text/span.ts'

/** The sentence that holds an offset into the joined text, or the next one of its block; null where there is none. */
export const sentenceAt = ({ blocks }: Pick<VersionText, 'blocks'>, at: number): string | null => {
  const text = joinBlocks(blocks)
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', start)
  const block = text.slice(start, end < 0 ? text.length : end)
  const sentences = sentencesOf(block)
  const sentence = sentences[Math.min(spanIndexFrom(sentences, at - start), sentences.length - 1)]
  return sentence === undefined ? null : block.slice(sentence.start, sentence.end)
}
