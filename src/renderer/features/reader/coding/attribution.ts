// Edits of who says a claim, hop by hop. The last hop speaks and the earlier ones relay; each edit gives the whole
// attribution that the claim shall have.
import type { CommandInput } from '#core/commands/index.ts'
import type { SourceId, SpeechForm } from '#core/model/index.ts'

export type Attribution = CommandInput<'claim.attribute'>['attribution']
export type HopChoice = Attribution[number]
export type SourceChoice = HopChoice['sources'][number]

/** Says it: takes the place of who spoke before; those who relay stay. */
export const withSpeaker = (
  hops: Attribution,
  source: SourceChoice,
  usual: Pick<HopChoice, 'form' | 'printed'>,
): Attribution => [
  ...hops.slice(0, -1),
  { form: hops.at(-1)?.form ?? usual.form, printed: usual.printed, sources: [source] },
]

/** Relays it all: stands before everybody who is there. */
export const withRelay = (hops: Attribution, source: SourceChoice, printed: string): Attribution => [
  { sources: [source], form: 'indirect', printed },
  ...hops,
]

/** Speaks (or relays) jointly with those of a hop. */
export const withJoint = (hops: Attribution, at: number, source: SourceChoice): Attribution =>
  changed(hops, at, (hop) => ({ ...hop, sources: [...hop.sources, source] }))

export const withForm = (hops: Attribution, at: number, form: SpeechForm): Attribution =>
  changed(hops, at, (hop) => ({ ...hop, form }))

export const withPrinted = (hops: Attribution, at: number, printed: string): Attribution =>
  changed(hops, at, (hop) => ({ ...hop, printed }))

/**
 * Without one source. A relaying hop that is left empty goes; once nobody speaks, nobody relays either: whoever passed
 * words on must never turn into the one who said them.
 */
export const withoutSource = (hops: Attribution, at: number, source: SourceId): Attribution => {
  const left = changed(hops, at, (hop) => ({ ...hop, sources: hop.sources.filter((one) => one !== source) }))
  if (left.at(-1)?.sources.length === 0) return []
  return left.filter((hop) => hop.sources.length > 0)
}

const changed = (hops: Attribution, at: number, change: (hop: HopChoice) => HopChoice): Attribution =>
  hops.map((hop, index) => (index === at ? change(hop) : hop))
