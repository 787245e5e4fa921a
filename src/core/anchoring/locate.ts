// Finding passages again in a text that may have changed since they were marked: literally where nothing changed around
// them, otherwise by aligning quote and context with the places where they might be. Passages of one text are sought
// together, since each that is found tells where its neighbours should be.
import { sameWords } from '../text/folding.ts'
import { overlaps } from '../text/span.ts'
import { type Alignment, align } from './align.ts'
import { expectedStretch, promisingStretches, type Stretch } from './candidates.ts'
import { CONTEXT } from './describe.ts'
import { type Evidence, weigh } from './evidence.ts'
import { type Expectations, expectationsOf, type Landmark } from './expectation.ts'
import { type Pattern, patternOf, type Sought } from './pattern.ts'
import { indexText, type TextIndex, tokenAt } from './text-index.ts'
import { isDecisive, scoreOf, suffices } from './verdict.ts'

/**
 * `exact`: the same words at the same position. `moved`: the same words elsewhere. `fuzzy`: words of the passage have
 * changed. `lost`: no place is good enough. Offsets are UTF-16 code units, `end` exclusive; `score` is between 0 and 1.
 */
export type Located =
  | {
      readonly state: 'exact' | 'moved' | 'fuzzy'
      readonly start: number
      readonly end: number
      readonly score: number
    }
  | { readonly state: 'lost'; readonly start: null; readonly end: null; readonly score: 0 }

const LOST: Located = { state: 'lost', start: null, end: null, score: 0 }

/** How far from its expected place a passage is looked for literally, in code units. */
const LITERAL_REACH = 600
/** How many tokens to either side of its expected place a passage is always looked for. */
const MOST_SPREAD = 60
/** A place as sure as this is a landmark for its neighbours. */
const LANDMARK_SCORE = 0.7

/** Finds one passage in a text. For several passages of a text, `locatePassages` is faster and surer. */
export const locatePassage = (text: string, sought: Sought): Located => locatePassages(text, [sought])[0] ?? LOST

/** Finds passages in a text; the answers come in the order of the anchors. */
export const locatePassages = (text: string, anchors: readonly Sought[]): Located[] => {
  const inOrder = anchors.map((sought, at) => ({ sought, at })).sort((a, b) => a.sought.start - b.sought.start)
  const answers = new Array<Located | null>(anchors.length).fill(null)
  let before: Landmark | null = null
  for (const { sought, at } of inOrder) {
    const found = locateLiterally(text, sought, expectationsOf(sought.start, [before])[0].start)
    answers[at] = found
    before = landmarkOf(sought, found) ?? before
  }
  if (answers.includes(null)) locateTheRest(indexText(text), inOrder, answers)
  return answers.map((answer) => answer ?? LOST)
}

interface Ordered {
  readonly sought: Sought
  readonly at: number
}

/** Fills in what is still unanswered, from front to back, with landmarks on both sides. */
const locateTheRest = (index: TextIndex, inOrder: readonly Ordered[], answers: (Located | null)[]): void => {
  let behind: Landmark | null = null
  const landmarksBehind = inOrder
    .toReversed()
    .map(({ sought, at }) => {
      const next = behind
      behind = landmarkOf(sought, answers[at] ?? null) ?? behind
      return next
    })
    .reverse()
  let before: Landmark | null = null
  for (const [place, { sought, at }] of inOrder.entries()) {
    const expected = expectationsOf(sought.start, [before, landmarksBehind[place] ?? null])
    const found = answers[at] ?? locateByAlignment(index, sought, expected)
    answers[at] = found
    before = landmarkOf(sought, found) ?? before
  }
}

const landmarkOf = (sought: Sought, found: Located | null): Landmark | null =>
  found === null || found.state === 'lost' || found.score < LANDMARK_SCORE
    ? null
    : { was: sought.start, is: found.start }

/** Quote and context, letter for letter, at the old position or just once near the expected one; null otherwise. */
const locateLiterally = (text: string, { before, quote, after, start }: Sought, expected: number): Located | null => {
  const whole = before + quote + after
  if (start >= before.length && text.startsWith(whole, start - before.length))
    return { state: 'exact', start, end: start + quote.length, score: 1 }
  if (whole.length < CONTEXT) return null
  const from = Math.max(0, Math.round(expected) - before.length - LITERAL_REACH)
  const near = text.slice(from, from + whole.length + 2 * LITERAL_REACH)
  const at = near.indexOf(whole)
  if (at < 0 || near.includes(whole, at + 1)) return null
  const found = from + at + before.length
  return { state: found === start ? 'exact' : 'moved', start: found, end: found + quote.length, score: 1 }
}

/** Weighs the expected place first, and unless that settles it every promising one. */
const locateByAlignment = (index: TextIndex, sought: Sought, expected: Expectations): Located => {
  const pattern = patternOf(index, sought)
  if (pattern.quoteFrom === pattern.quoteTo) return LOST
  const tryAt = (stretch: Stretch): Place[] => {
    const alignment = align(index, pattern, stretch)
    if (alignment === null) return []
    const stands = standsAt(index, pattern, sought, alignment)
    const evidence = weigh(index, pattern, alignment, expected)
    return suffices(evidence, stands.state !== 'fuzzy') ? [{ ...stands, evidence }] : []
  }
  const spread = Math.min(MOST_SPREAD, Math.ceil(expected[0].spread / 3))
  const near = tryAt(expectedStretch(pattern, tokenAt(index, Math.round(expected[0].start)), spread))
  const settled = near.some(({ evidence }) => isDecisive(evidence))
  const [best, ...rivals] = apart(settled ? near : [...near, ...promisingStretches(index, pattern).flatMap(tryAt)])
  if (best === undefined) return LOST
  const score = scoreOf(
    best.evidence,
    rivals.map(({ evidence }) => evidence),
  )
  return score === 0 ? LOST : { state: best.state, start: best.start, end: best.end, score }
}

interface Stands {
  readonly state: 'exact' | 'moved' | 'fuzzy'
  readonly start: number
  readonly end: number
}

interface Place extends Stands {
  readonly evidence: Evidence
}

/** The places that do not overlap a better one, best first. */
const apart = (places: readonly Place[]): Place[] => {
  const kept: Place[] = []
  for (const place of places.toSorted((a, b) => b.evidence.bits - a.evidence.bits))
    if (!kept.some((other) => overlaps(other, place))) kept.push(place)
  return kept
}

/** Where the tokens stand in the text, with the blanks that the quote began or ended in, cut where it cut a word. */
const standsAt = (index: TextIndex, pattern: Pattern, sought: Sought, { from, to }: Alignment): Stands => {
  const first = index.starts[from] ?? 0
  const last = index.ends[to - 1] ?? 0
  const cut = { start: first + pattern.cutStart, end: last - pattern.cutEnd }
  const { start, end } = cut.start < cut.end ? cut : { start: first, end: last }
  const whole = { start: start - pattern.blankStart, end: end + pattern.blankEnd }
  const isWhole = sameWords(index.text.slice(whole.start, whole.end), sought.quote)
  if (!isWhole) return { state: 'fuzzy', start, end }
  return { state: whole.start === sought.start ? 'exact' : 'moved', ...whole }
}
