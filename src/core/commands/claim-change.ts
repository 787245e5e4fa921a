// Changes one claim: its edges, its note, its translations. What is changed is stamped with who and when.
import { z } from 'zod'
import { type Claim, ClaimId, Passage, Rendering, type Version } from '../model/index.ts'
import { alter } from '../notebook/change.ts'
import type { Outcome } from '../notebook/outcome.ts'
import type { NotebookState } from '../notebook/state.ts'
import { unfitPassages } from './claim-create.ts'
import { type Context, command, type Edit, edit, find, stamp } from './command.ts'

const changed = (state: NotebookState, id: ClaimId, fields: Partial<Claim>, context: Context): Outcome<Edit> => {
  const claim = find(state, 'claims', id)
  return claim.ok ? edit([alter('claims', claim.value, { ...claim.value, ...fields, changed: stamp(context) })]) : claim
}

export const setPassages = command({
  input: z.object({ id: ClaimId, passages: z.array(Passage).min(1) }),
  undo: 'step',
  label: () => 'adjust passage',
  run: (state, { id, passages }, context) => {
    const claim = find(state, 'claims', id)
    if (!claim.ok) return claim
    const version = versionOf(state, claim.value)
    const unfit = version === undefined ? null : unfitPassages(passages, version)
    return unfit ?? changed(state, id, { passages }, context)
  },
})

const versionOf = (state: NotebookState, claim: Claim): Version | undefined =>
  state.articles.get(claim.article)?.versions.find((version) => version.id === claim.version)

export const setNote = command({
  input: z.object({ id: ClaimId, note: z.string() }),
  undo: 'step',
  label: () => 'edit note',
  run: (state, { id, note }, context) => changed(state, id, { note }, context),
})

export const setRenderings = command({
  input: z.object({ id: ClaimId, renderings: z.array(Rendering.omit({ stamp: true })) }),
  undo: 'step',
  label: () => 'edit translation',
  run: (state, { id, renderings }, context) => {
    const claim = find(state, 'claims', id)
    if (!claim.ok) return claim
    const stamped = renderings.map((given) => kept(claim.value, given) ?? { ...given, stamp: stamp(context) })
    return changed(state, id, { renderings: stamped }, context)
  },
})

/** A translation that is there already, word for word: it stays with whoever made it. */
const kept = (claim: Claim, { language, text }: Pick<Rendering, 'language' | 'text'>): Rendering | undefined =>
  claim.renderings.find((known) => known.language === language && known.text === text)
