// Claims strewn over a text, from a few words to some sentences long, so that many overlap; each with a perspective, a
// topic and somebody who said it.
import { describePassage } from '#core/anchoring/describe.ts'
import { ClaimId, joinBlocks, type Passage, type SourceId, type VersionText } from '#core/model/index.ts'
import type { Desk } from '#core/notebook/testing/desk.ts'
import type { Span } from '#core/text/span.ts'
import { wordsOf } from '#core/text/words.ts'
import type { Codebook } from './codebook.ts'
import { type Chance, chanceFrom } from './random.ts'

const LONGEST = 60

/** Makes `count` claims on an article. */
export const makeClaims = (desk: Desk, codebook: Codebook, written: VersionText, count: number, seed: number): void => {
  if (count === 0) return
  const chance = chanceFrom(1000 + seed)
  const text = joinBlocks(written.blocks)
  const hash = hashOf(desk, written)
  const words = wordsOf(text)
  const anchored = (span: Span) => describePassage(text, span.start, span.end, hash)
  const claims = Array.from({ length: count }, () => {
    const content: Passage = { role: 'content', anchor: anchored(stretch(words, chance)) }
    return ClaimId.parse(desk.run('claim.create', { article: written.article, passages: [content] })[0])
  })
  giveCodes(desk, codebook.perspectives, claims)
  giveCodes(desk, codebook.topics, claims)
  nameSpeakers(desk, codebook.speakers, claims)
}

const hashOf = ({ state }: Desk, { article }: VersionText): string =>
  state.articles.get(article)?.versions[0]?.hash ?? ''

const stretch = (words: readonly Span[], chance: Chance): Span => {
  const length = Math.min(words.length, chance.between(4, LONGEST))
  const first = chance.between(0, words.length - length + 1)
  return { start: words[first]?.start ?? 0, end: words[first + length - 1]?.end ?? 1 }
}

/** Each code its share of the claims, in turn. */
const giveCodes = (desk: Desk, { facet, codes }: Codebook['topics'], claims: readonly ClaimId[]): void => {
  for (const [index, code] of codes.entries()) {
    const ids = claims.filter((_, at) => at % codes.length === index)
    if (ids.length > 0) desk.run('coding.set', { subject: 'claims', ids, facet, codes: [code], mode: 'set' })
  }
}

const nameSpeakers = (desk: Desk, speakers: readonly SourceId[], claims: readonly ClaimId[]): void => {
  for (const [index, speaker] of speakers.entries()) {
    const ids = claims.filter((_, at) => at % speakers.length === index)
    const hop = { form: 'indirect' as const, printed: 'the speaker', sources: [speaker] }
    if (ids.length > 0) desk.run('claim.attribute', { ids, voice: 'attributed', attribution: [hop] })
  }
}
