// Says whose words claims are: the article's own, somebody's (hop by hop, outermost first), unclear, or not yet said.
// A hop may name a source that is new: it is made in the same step, so that one undo takes both back.
import { z } from 'zod'
import { ClaimId, type Hop, type Source, SourceId, SpeechForm, Voice } from '../model/index.ts'
import { alter, make } from '../notebook/change.ts'
import { failed } from '../notebook/outcome.ts'
import type { NotebookState } from '../notebook/state.ts'
import { type Context, command, counted, edit, findAll, stamp } from './command.ts'
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
    const speakers = new Map<string, Source>()
    const hops = attribution.map((hop) => resolveHop(state, hop, speakers, context))
    const claims = found.value.map((claim) =>
      alter('claims', claim, { ...claim, voice, attribution: hops, changed: stamp(context) }),
    )
    const made = [...speakers.values()]
    return edit(
      [...made.map((source) => make('sources', source)), ...claims],
      made.map((source) => source.id),
    )
  },
})

const resolveHop = (state: NotebookState, hop: HopChoice, made: Map<string, Source>, context: Context): Hop => ({
  ...hop,
  sources: hop.sources.map((choice) => {
    if (typeof choice === 'string') return choice
    const known = choice.unnamedIn === null ? sourceNamed(state, choice.name) : null
    const key = `${choice.unnamedIn ?? ''} ${choice.name.toLocaleLowerCase()}`
    const source = known ?? made.get(key) ?? newSource(choice, context)
    if (known === null) made.set(key, source)
    return source.id
  }),
})
