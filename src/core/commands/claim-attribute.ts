// Says whose words claims are: the article's own, somebody's (hop by hop, outermost first), unclear, or not yet said.
// A hop may name a source that is new: it is made in the same step, so that one undo takes both back.
import { z } from 'zod'
import { type Claim, ClaimId, type Hop, type Source, SourceId, SpeechForm, Voice } from '../model/index.ts'
import { alter, make } from '../notebook/change.ts'
import { failed } from '../notebook/outcome.ts'
import type { NotebookState } from '../notebook/state.ts'
import { type Context, command, counted, edit, findAll, stamp } from './command.ts'
import { nameKey } from './same-name.ts'
import { NewSource, newSource, sourceNamed } from './source-add.ts'

const HopChoice = z.object({
  sources: z.array(z.union([SourceId, NewSource])).min(1),
  form: SpeechForm,
  printed: z.string(),
})
type HopChoice = z.infer<typeof HopChoice>

export const attributeClaims = command({
  input: z.object({ ids: z.array(ClaimId).min(1), voice: Voice, attribution: z.array(HopChoice) }),
  undo: 'step',
  label: ({ ids, voice }) =>
    `${voice === 'attributed' ? 'set speaker' : 'set voice'} of ${counted(ids.length, 'claim')}`,
  run: (state, { ids, voice, attribution }, context) => {
    const found = findAll(state, 'claims', ids)
    if (!found.ok) return found
    if (voice !== 'attributed' && attribution.length > 0)
      return failed('invalid-input', 'Only an attributed claim names who said it.')
    const { hops, made } = resolveHops(state, attribution, context)
    const speakers = hops.flatMap((hop) => hop.sources)
    if (speakElsewhere(state, speakers, made, found.value))
      return failed(
        'invalid-input',
        'An unnamed source speaks in one article alone. Choose a source with a name, or make one for this article.',
      )
    const claims = found.value.map((claim) =>
      alter('claims', claim, { ...claim, voice, attribution: hops, changed: stamp(context) }),
    )
    const sources = made.map((source) => make('sources', source))
    return edit(
      [...sources, ...claims],
      made.map((source) => source.id),
    )
  },
})

/** The hops with ids for names: those of known sources, and of new ones, each made once. */
const resolveHops = (state: NotebookState, choices: readonly HopChoice[], context: Context) => {
  const naming = namer(state, context)
  const hops = choices.map((hop): Hop => ({ ...hop, sources: naming.all(hop.sources) }))
  return { hops, made: naming.made() }
}

/** The ids of sources that are given by id or by name, and those that had to be made for it. */
export const speakersNamed = (state: NotebookState, choices: HopChoice['sources'], context: Context) => {
  const naming = namer(state, context)
  return { sources: naming.all(choices), made: naming.made() }
}

const namer = (state: NotebookState, context: Context) => {
  const made = new Map<string, Source>()
  const resolve = (choice: HopChoice['sources'][number]): SourceId => {
    if (typeof choice === 'string') return choice
    const key = `${choice.unnamedIn ?? ''} ${nameKey(choice.name)}`
    const known = (choice.unnamedIn === null ? sourceNamed(state, choice.name) : null) ?? made.get(key)
    if (known !== undefined) return known.id
    const source = newSource(choice, context)
    made.set(key, source)
    return source.id
  }
  return { all: (choices: HopChoice['sources']) => [...new Set(choices.map(resolve))], made: () => [...made.values()] }
}

/** Whether one of these, known or just made, is an unnamed source of an article that a claim is not of. */
export const speakElsewhere = (
  state: NotebookState,
  ids: readonly SourceId[],
  made: readonly Source[],
  claims: readonly Claim[],
): boolean =>
  ids
    .flatMap((id) => state.sources.get(id) ?? made.find((source) => source.id === id) ?? [])
    .some(({ unnamedIn }) => unnamedIn !== null && claims.some((claim) => claim.article !== unnamedIn))
