// The keys that make a claim and say what there is to say of it.
import { useEffect, useRef } from 'react'
import type { BuiltinFacet, ClaimId, Passage } from '#core/model/index.ts'
import { builtinFacet } from '#core/wording/claim.ts'
import { codesByKey } from '../../../records/code-keys.ts'
import { useCodeKeys } from '../../../records/use-code-keys.ts'
import { useAction, useNotebook, useStore } from '../../../store/hooks.ts'
import { cursorAt } from '../cursor/cursor.ts'
import type { Field } from '../cursor/hand.ts'
import type { ReadingDesk } from '../desk.ts'
import { useHeldKeys } from '../use-held-keys.ts'

/** `showForm` brings the margin back where it is hidden: what is asked for stands there. */
export const useClaimActions = (desk: ReadingDesk, showForm: () => void): void => {
  const { article, sentences, scroller, live, hand, move, edits, writable } = desk
  const store = useStore()
  const codes = useNotebook(['codes', 'facets'], codesByKey)
  const facets = useNotebook(['facets'], (state) => ({
    perspective: activeFacet(state, 'perspective'),
    topic: activeFacet(state, 'topic'),
    frame: activeFacet(state, 'frame'),
  }))
  const { cursor } = hand
  const keys = useHeldKeys()
  const awaited = useRef<ClaimId>(null)
  const make = async () => {
    if (cursor === null) return
    if (live && covers(live.claim.passages, cursor)) {
      store.notices.say(ALREADY)
      return
    }
    keys.hold()
    awaited.current = await edits.make(article.id, cursor)
    document.getSelection()?.removeAllRanges()
    if (awaited.current === null) keys.release()
    else move({ do: 'take', claim: awaited.current })
  }
  useEffect(() => {
    if (live === null || live.id !== awaited.current) return
    awaited.current = null
    keys.release()
  }, [live, keys])
  const claim = live && writable ? live.claim : null
  const open = (field: Field | null) =>
    claim && field
      ? () => {
          showForm()
          move({ do: 'open', field })
        }
      : null
  const add = (role: Passage['role']) =>
    claim && cursor
      ? () => {
          void edits.addPassage(claim, cursor, role)
          document.getSelection()?.removeAllRanges()
          move({ do: 'hold' })
        }
      : null
  const facet = (name: keyof typeof facets) => open(facets[name] && { of: 'facet', facet: facets[name] })
  useAction('claim.make', writable && cursor ? () => void make() : null)
  useAction('claim.addPassage', add('content'))
  useAction('claim.addAttribution', add('attribution'))
  useAction('claim.speaker', open({ of: 'speaker' }))
  useAction('claim.relay', claim && claim.attribution.length > 0 ? open({ of: 'relay' }) : null)
  useAction('claim.own', claim && (() => void edits.setVoice(claim, 'own')))
  useAction('claim.unclear', claim && (() => void edits.setVoice(claim, 'unclear')))
  useAction('claim.perspective', facet('perspective'))
  useAction('claim.topic', facet('topic'))
  useAction('claim.frame', facet('frame'))
  useAction('claim.note', open({ of: 'note' }))
  useAction('claim.point', open({ of: 'point' }))
  useAction('claim.link', open({ of: 'link' }))
  useAction('claim.cite', open({ of: 'brief' }))
  useAction('claim.remove', claim && (() => void edits.remove(claim)))
  useCodeKeys({
    codeFor: claim && ((key) => codes.get(key) ?? null),
    onCode: (code) => void (claim && edits.toggleCode(claim, code.facet, code.id)),
    onEscape: () => {
      if (isInForm(document.activeElement, scroller.current)) return scroller.current?.focus({ preventScroll: true })
      document.getSelection()?.removeAllRanges()
      move({ do: 'work' })
      if (live) return move({ do: 'take', claim: null })
      return cursor ? move({ do: 'put', cursor: cursorAt(sentences, cursor.start) }) : undefined
    },
  })
}

const ALREADY = {
  tone: 'info',
  text: 'These words are the live claim already. Move the cursor to make another.',
} as const

const covers = (passages: readonly Passage[], span: { readonly start: number; readonly end: number }): boolean =>
  passages.some(({ role, anchor }) => role === 'content' && anchor.start === span.start && anchor.end === span.end)

const activeFacet = (state: Parameters<typeof builtinFacet>[0], name: BuiltinFacet) => {
  const id = builtinFacet(state, name)
  return id !== null && state.facets.get(id)?.active ? id : null
}

const isInForm = (element: Element | null, scroller: Element | null): boolean =>
  element !== null && element !== scroller && scroller?.contains(element) === true
