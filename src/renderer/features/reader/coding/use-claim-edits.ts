// What can be done to claims, as the reader's keys and forms ask for it; each is one command, and one undo.
import { useMemo, useRef } from 'react'
import type { CommandInput } from '#core/commands/index.ts'
import {
  type Claim,
  ClaimId,
  type CodeId,
  type FacetId,
  type Passage,
  type PointId,
  type Voice,
} from '#core/model/index.ts'
import type { Span } from '#core/text/span.ts'
import type { Edge, Nudge } from '#core/text/words.ts'
import type { ReadText } from '../../../article/read-text.ts'
import { useReplica, useStore } from '../../../store/hooks.ts'
import { type Attribution, type SourceChoice, withJoint, withRelay, withSpeaker } from './attribution.ts'
import { type LaidPassages, likelyForm, likelyPrintedName } from './guesses.ts'
import { passageOver, withEdge, withPassage } from './passages.ts'

export type ClaimEdits = ReturnType<typeof useClaimEdits>

export const useClaimEdits = (read: ReadText) => {
  const store = useStore()
  const { state } = useReplica()
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  return useMemo(() => {
    const { run } = store
    const printed = (claim: Claim, choice: SourceChoice): string => {
      const known = typeof choice === 'string' ? state.sources.get(choice) : choice
      const source = known && { name: known.name, aliases: known.aliases ?? [], kind: known.kind }
      return source ? likelyPrintedName(read.text, laid(claim), source) : ''
    }
    const attribute = (claim: Claim, attribution: Attribution) =>
      run('claim.attribute', { ids: [claim.id], voice: 'attributed', attribution })
    const setPassages = (claim: Claim, passages: readonly Passage[]) =>
      run('claim.setPassages', { id: claim.id, passages: [...passages] })
    return {
      make: async (article: Claim['article'], span: Span): Promise<ClaimId | null> => {
        const outcome = await run('claim.create', { article, passages: [passageOver(read, span, 'content')] })
        const made = outcome.ok ? ClaimId.safeParse(outcome.value.made[0]) : null
        return made?.success ? made.data : null
      },
      remove: async (claim: Claim): Promise<void> => {
        const outcome = await run('claim.remove', { ids: [claim.id] })
        if (outcome.ok) store.offerUndo('Claim deleted.', outcome.value)
      },
      setPassages,
      addPassage: (claim: Claim, span: Span, role: Passage['role']) =>
        setPassages(claim, withPassage(read, claim.passages, span, role)),
      /** Presses may come faster than answers: each waits for the one before, and starts from what that left. */
      nudge: (id: ClaimId, cursor: Span | null, edge: Edge, nudge: Nudge) => {
        queue.current = queue.current.then(async () => {
          const claim = state.claims.get(id)
          const passages = claim ? withEdge(read, claim.passages, cursor, edge, nudge) : []
          if (claim && isOther(passages, claim.passages)) await setPassages(claim, passages)
        })
      },
      setVoice: (claim: Claim, voice: Voice) =>
        run('claim.attribute', {
          ids: [claim.id],
          voice,
          attribution: voice === 'attributed' ? claim.attribution : [],
        }),
      attribute,
      speak: (claim: Claim, source: SourceChoice) => {
        const usual = { form: likelyForm(read.text, laid(claim)), printed: printed(claim, source) }
        return attribute(claim, withSpeaker(claim.attribution, source, usual))
      },
      relay: (claim: Claim, source: SourceChoice) =>
        attribute(claim, withRelay(claim.attribution, source, printed(claim, source))),
      join: (claim: Claim, hop: number, source: SourceChoice) =>
        attribute(claim, withJoint(claim.attribution, hop, source)),
      /** Gives a code, or takes it away where the claim has it; null is "none". */
      toggleCode: (claim: Claim, facet: FacetId, code: CodeId | null) => {
        const has = claim.codes.some((coding) => coding.facet === facet && coding.code === code)
        return run('coding.set', {
          subject: 'claims',
          ids: [claim.id],
          facet,
          codes: [code],
          mode: has ? 'remove' : 'add',
        })
      },
      setNote: (id: ClaimId, note: string) => run('claim.setNote', { id, note }),
      setRenderings: (id: ClaimId, renderings: CommandInput<'claim.setRenderings'>['renderings']) =>
        run('claim.setRenderings', { id, renderings }),
      putUnder: (claim: Claim, point: PointId | null) => run('point.gather', { claims: [claim.id], point }),
      makePoint: (claim: Claim, proposition: string) => run('point.add', { proposition, claims: [claim.id] }),
    }
  }, [store, state, read])
}

const laid = (claim: Claim): LaidPassages =>
  claim.passages.map(({ role, anchor }) => ({ role, start: anchor.start, end: anchor.end }))

const isOther = (a: readonly Passage[], b: readonly Passage[]): boolean =>
  a.some(({ anchor }, index) => anchor.start !== b[index]?.anchor.start || anchor.end !== b[index]?.anchor.end)
