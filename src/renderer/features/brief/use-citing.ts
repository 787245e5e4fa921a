// Citing in the brief at hand: the picker that hangs at the caret, and what brings a citation into the text.
import { useCallback, useState } from 'react'
import { citationOf } from '#core/brief/origin.ts'
import type { CitationTarget } from '#core/model/index.ts'
import { tableOf } from '#core/notebook/state.ts'
import type { CiteAs } from '../../editor/BriefEditor.tsx'
import type { EditorControls } from '../../editor/controls.ts'
import { useReplica } from '../../store/hooks.ts'

export interface Citing {
  /** Where the picker hangs; null while it is closed. */
  readonly at: DOMRect | null
  /** Opens the picker at the caret. `typed`: a `@` in the text called for it, and goes when something is chosen. */
  call(typed: boolean): void
  choose(target: CitationTarget, as: CiteAs): void
  close(): void
  /** Cites at the caret without asking. */
  cite(target: CitationTarget, as: CiteAs): void
}

/** `controls` are null while nothing can be written. */
export const useCiting = (controls: EditorControls | null): Citing => {
  const { state } = useReplica()
  const [called, setCalled] = useState<{ readonly at: DOMRect; readonly typed: boolean } | null>(null)
  const insert = useCallback(
    (target: CitationTarget, as: CiteAs, typed: boolean) => {
      const citation = citationOf(state, target)
      // Only a claim has words of somebody's to quote.
      if (citation) controls?.cite(citation, tableOf(state, 'claims').has(target) ? as : 'chip', typed)
    },
    [state, controls],
  )
  return {
    at: called?.at ?? null,
    call: (typed) => {
      if (!typed) controls?.focus()
      const at = controls?.caret()
      if (at) setCalled({ at, typed })
    },
    choose: (target, as) => {
      setCalled(null)
      insert(target, as, called?.typed ?? false)
    },
    close: () => {
      setCalled(null)
      controls?.focus()
    },
    cite: useCallback((target, as) => insert(target, as, false), [insert]),
  }
}
