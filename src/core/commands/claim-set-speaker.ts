// Says who says some claims, and nothing else of them: whoever relays stays, and so does the form of a claim that has
// one. For claims of several articles at once, which no single attribution could fit.
import { z } from 'zod'
import { type Claim, ClaimId, contentPassages, type Hop, SourceId } from '../model/index.ts'
import { alter, make } from '../notebook/change.ts'
import { failed } from '../notebook/outcome.ts'
import { quotedRuns } from '../text/quotes.ts'
import { speakElsewhere, speakersNamed } from './claim-attribute.ts'
import { command, counted, edit, findAll, stamp } from './command.ts'
import { NewSource } from './source-add.ts'

export const setSpeaker = command({
  input: z.object({ ids: z.array(ClaimId).min(1), speaker: z.union([SourceId, NewSource]) }),
  undo: 'step',
  label: ({ ids }) => `set speaker of ${counted(ids.length, 'claim')}`,
  run: (state, { ids, speaker }, context) => {
    const found = findAll(state, 'claims', ids)
    if (!found.ok) return found
    const { sources, made } = speakersNamed(state, [speaker], context)
    if (speakElsewhere(state, sources, made, found.value))
      return failed(
        'invalid-input',
        'An unnamed source speaks in one article alone. Choose a source with a name, or only claims of that article.',
      )
    const claims = found.value.map((claim) =>
      alter('claims', claim, {
        ...claim,
        voice: 'attributed',
        attribution: [...claim.attribution.slice(0, -1), spokenBy(claim, sources)],
        changed: stamp(context),
      }),
    )
    return edit(
      [...made.map((source) => make('sources', source)), ...claims],
      made.map(({ id }) => id),
    )
  },
})

/** What the article prints for a name was found for somebody else, and goes with them. */
const spokenBy = (claim: Claim, sources: SourceId[]): Hop => {
  const before = claim.attribution.at(-1)
  const isSame = before !== undefined && before.sources.join() === sources.join()
  return { sources, form: before?.form ?? likelyForm(claim), printed: isSame ? before.printed : '' }
}

/** What the words alone say of how they are given: the article's text is not at hand here. */
const likelyForm = (claim: Claim): Hop['form'] => {
  const quotes = contentPassages(claim).map(({ anchor }) => {
    const runs = quotedRuns(`${anchor.before}${anchor.quote}${anchor.after}`)
    const [start, end] = [anchor.before.length, anchor.before.length + anchor.quote.length]
    const over = runs.filter((run) => run.isQuotation && run.inner.start < end && run.inner.end > start)
    if (over.length === 0) return 'indirect'
    return over.some((run) => run.start <= start && run.end >= end) ? 'direct' : 'mixed'
  })
  const [first, ...others] = quotes
  return first !== undefined && others.every((form) => form === first) ? first : 'mixed'
}
