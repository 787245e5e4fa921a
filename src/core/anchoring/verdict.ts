// What is enough. A place that falls short of any of these rules is no place: a passage shown in the wrong spot does
// more harm than one that waits to be placed by hand. The figures were set on news articles edited by machine, where
// a third of the words may change, and checked on articles and edits they were not set on.
import type { Evidence } from './evidence.ts'

/** What must speak for a place beyond what chance has to offer: 3 bits are 8 to 1. */
const ENOUGH_BITS = 3
/** The best place must have this share of all that speaks for any. */
const LEAST_CERTAINTY = 0.6

/** How much is left of the context on one side: enough to know it by, half of it, or all but a word. */
const SOME = 0.25
const HALF = 0.5
const FIRM = 0.8

/** How much of the quote must be left, by what is left around it. */
const LEAST_LIKENESS = { bothFirm: 0.35, both: 0.45, one: 0.75 }

/** Passages are moved or edited, hardly both: this far off every expectation, nearly all of the quote must be there. */
const FAR = { position: 0.2, likeness: 0.9 }

/** A place so like and so firm that looking for a better one is idle. */
const DECISIVE = { likeness: 0.8, context: 0.6 }

/** What each part has to say in the score, 1 in all. */
const WEIGHTS = { likeness: 0.55, context: 0.35, position: 0.1 }

/** Whether a place could be the passage. Where the quote stands `verbatim`, it needs no context to be known by. */
export const suffices = (evidence: Evidence, verbatim: boolean): boolean =>
  evidence.bits >= ENOUGH_BITS && (verbatim || isLikeEnough(evidence))

/** How sure it is, 0 to 1, that the best of the places that suffice is the passage; 0 if it must count as lost. */
export const scoreOf = (best: Evidence, rivals: readonly Evidence[]): number => {
  const against = rivals.reduce((odds, rival) => odds + 2 ** (rival.bits - best.bits), 2 ** -best.bits)
  const certainty = 1 / (1 + against)
  if (certainty < LEAST_CERTAINTY) return 0
  const context = (best.before + best.after) / 2
  return certainty * (WEIGHTS.likeness * best.likeness + WEIGHTS.context * context + WEIGHTS.position * best.position)
}

const isLikeEnough = ({ likeness, before, after, position, fewForFew }: Evidence): boolean => {
  if (position < FAR.position && likeness < FAR.likeness) return false
  const worse = Math.min(before, after)
  const better = Math.max(before, after)
  if (worse >= FIRM) return fewForFew || likeness >= LEAST_LIKENESS.bothFirm
  if (worse >= SOME) return likeness >= LEAST_LIKENESS.both
  return better >= HALF && likeness >= LEAST_LIKENESS.one
}

/** Whether a place near the expected one settles the matter. */
export const isDecisive = ({ bits, likeness, before, after }: Evidence): boolean =>
  bits >= ENOUGH_BITS && likeness >= DECISIVE.likeness && Math.min(before, after) >= DECISIVE.context
