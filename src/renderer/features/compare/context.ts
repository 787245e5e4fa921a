// A claim's passages with a sentence of context on either side, as runs of text to be drawn. Passages that lie far
// apart are shown apart, with a gap between.
import { type Anchor, type Claim, contentPassages, type Passage } from '#core/model/index.ts'
import { sentencesOf } from '#core/text/sentences.ts'
import { type Span, spanIndexFrom } from '#core/text/span.ts'

export interface Run {
  readonly kind: 'context' | Passage['role'] | 'gap'
  readonly text: string
}

const GAP: Run = { kind: 'gap', text: ' […] ' }

/** A text with its sentences found once, for all claims that lie in it. */
export interface SentencedText {
  readonly text: string
  readonly sentences: readonly Span[]
}

export const sentenced = (text: string): SentencedText => ({ text, sentences: sentencesOf(text) })

/** The runs of a claim in the text that its anchors refer to. */
export const claimInContext = ({ text, sentences }: SentencedText, claim: Pick<Claim, 'passages'>): Run[] => {
  const passages = claim.passages.toSorted((a, b) => a.anchor.start - b.anchor.start)
  const windows = joined(passages.map(({ anchor }) => windowAround(sentences, anchor)))
  return windows.flatMap((window, index) => [...(index === 0 ? [] : [GAP]), ...runsIn(text, window, passages)])
}

/** The same from the anchors alone, where the text cannot be read: only the few words that they hold. */
export const claimAlone = (claim: Pick<Claim, 'passages'>): Run[] =>
  contentPassages(claim).flatMap(({ anchor, role }, index) => [
    ...(index === 0 ? [] : [GAP]),
    { kind: 'context', text: anchor.before },
    { kind: role, text: anchor.quote },
    { kind: 'context', text: anchor.after },
  ])

/** From the sentence before a passage to the one after it. */
const windowAround = (sentences: readonly Span[], { start, end }: Anchor): Span => {
  const first = spanIndexFrom(sentences, start)
  const last = Math.max(first, spanIndexFrom(sentences, end - 1))
  return {
    start: Math.min(start, sentences[Math.max(0, first - 1)]?.start ?? start),
    end: Math.max(end, sentences[Math.min(sentences.length - 1, last + 1)]?.end ?? end),
  }
}

/** Windows that touch become one. They come in the order of their passages. */
const joined = (windows: readonly Span[]): Span[] => {
  const result: Span[] = []
  for (const window of windows) {
    const last = result.at(-1)
    if (last !== undefined && window.start <= last.end + 1)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, window.end) }
    else result.push(window)
  }
  return result
}

const runsIn = (text: string, window: Span, passages: readonly Passage[]): Run[] => {
  const runs: Run[] = []
  let at = window.start
  const take = (kind: Run['kind'], to: number) => {
    if (to > at) runs.push({ kind, text: text.slice(at, to) })
    at = Math.max(at, to)
  }
  for (const { role, anchor } of passages) {
    if (anchor.end <= window.start || anchor.start >= window.end) continue
    take('context', anchor.start)
    take(role, anchor.end)
  }
  take('context', window.end)
  return runs
}
