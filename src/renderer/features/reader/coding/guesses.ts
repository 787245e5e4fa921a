// What a claim's form and printed name most likely are, read off the text around it: filled in to be seen and changed,
// so that the usual case costs no key.
import type { Passage, Source, SpeechForm } from '#core/model/index.ts'
import { quotedRuns } from '#core/text/quotes.ts'
import { sentencesOf } from '#core/text/sentences.ts'
import { overlaps, type Span } from '#core/text/span.ts'

/** Passages as they lie in the text, in UTF-16 code units. */
export type LaidPassages = readonly (Span & Pick<Passage, 'role'>)[]

/**
 * Words inside quotation marks are direct speech, words outside indirect, both together mixed. Marks around one to
 * three words are nobody's speech.
 */
export const likelyForm = (text: string, passages: LaidPassages): SpeechForm => {
  const forms = new Set(passages.filter(({ role }) => role === 'content').map((passage) => formOf(text, passage)))
  const [only] = forms
  return forms.size === 1 && only !== undefined ? only : 'mixed'
}

const formOf = (text: string, passage: Span): SpeechForm => {
  const blocks = blocksOver(text, passage)
  const quotations = quotedRuns(text.slice(blocks.start, blocks.end))
    .filter((run) => run.isQuotation || run.goesOn)
    .map((run) => ({ start: blocks.start + run.start, end: blocks.start + run.end }))
    .filter((run) => overlaps(run, passage))
  if (quotations.length === 0) return 'indirect'
  const outside = quotations.reduceRight(
    (left, run) => blanked(left, run, passage),
    text.slice(passage.start, passage.end),
  )
  return /[\p{L}\p{N}]/u.test(outside) ? 'mixed' : 'direct'
}

const blanked = (words: string, run: Span, passage: Span): string =>
  words.slice(0, Math.max(0, run.start - passage.start)) +
  ' '.repeat(Math.min(run.end, passage.end) - Math.max(run.start, passage.start)) +
  words.slice(Math.max(0, Math.min(run.end, passage.end) - passage.start))

/** The blocks that a span lies in, and the beginning of the next: a quotation may go on there. */
const blocksOver = (text: string, span: Span): Span => {
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const newline = text.indexOf('\n', span.end)
  const next = newline < 0 ? -1 : text.indexOf('\n', newline + 1)
  return { start, end: next < 0 ? text.length : next }
}

/**
 * The name as the article prints it near the claim: of those that a source has, the one that stands in the words of
 * attribution or the claim's own sentences; '' where none does.
 */
export const likelyPrintedName = (
  text: string,
  passages: LaidPassages,
  source: Pick<Source, 'name' | 'kind'> & { readonly aliases: readonly string[] },
): string => {
  const names = [source.name, ...source.aliases, ...lastNameOf(source)].sort((a, b) => b.length - a.length)
  const attribution = passages
    .filter(({ role }) => role === 'attribution')
    .map(({ start, end }) => text.slice(start, end))
  const places = [...attribution, ...passages.map((passage) => sentencesOver(text, passage))]
  for (const place of places) {
    const found = names.find((name) => standsIn(place, name))
    if (found !== undefined) return found
  }
  return ''
}

/** People are named in full once and by their last name afterwards. A small letter begins no name. */
const lastNameOf = ({ name, kind }: Pick<Source, 'name' | 'kind'>): string[] => {
  const last = name.split(/\s+/).at(-1) ?? ''
  return kind === 'person' && /^[\p{Lu}\p{Lo}]/u.test(last) ? [last] : []
}

const sentencesOver = (text: string, passage: Span): string => {
  const { start, end } = blocksOver(text, passage)
  const over = sentencesOf(text.slice(start, end))
    .map((sentence) => ({ start: sentence.start + start, end: sentence.end + start }))
    .filter((sentence) => overlaps(sentence, passage))
  return text.slice(over[0]?.start ?? passage.start, over.at(-1)?.end ?? passage.end)
}

const standsIn = (place: string, name: string): boolean => {
  const at = place.indexOf(name)
  const isLetter = (sign: string) => /[\p{L}\p{N}]/u.test(sign)
  return at >= 0 && !isLetter(place.charAt(at - 1)) && !isLetter(place.charAt(at + name.length))
}
