// Where the reader opens an article: at the claim or place it was sent to, or else where reading left off.
import { useEffect, useEffectEvent, useRef } from 'react'
import { readingOf } from '#core/library/reading-of.ts'
import type { Span } from '#core/text/span.ts'
import { reveal } from '../../article/page/reveal.ts'
import { useReplica } from '../../store/hooks.ts'
import { cursorAt, cursorOver } from './cursor/cursor.ts'
import type { ReadingDesk } from './desk.ts'
import type { Focus } from './Reader.tsx'

/** `isReady`: the sentences are known, among which the cursor lands. */
export const useLanding = (desk: ReadingDesk, focus: Focus, isReady: boolean): void => {
  const { article, read, sentences, surface, scroller, claims, move } = desk
  const { state, coder } = useReplica()
  const landed = useRef<Focus>(null)
  const land = useEffectEvent(() => {
    if (!isReady || surface === null || scroller.current === null || landed.current === focus) return
    landed.current = focus
    scroller.current.focus({ preventScroll: true })
    const show = (span: Span) => scroller.current && reveal(scroller.current, surface, span, 'jump')
    const claim = claims.find(({ id }) => id === focus.claim)
    if (claim) {
      const passage = claim.first
      move({ do: 'put', cursor: cursorOver(read.text, sentences, passage) })
      move({ do: 'take', claim: claim.id })
      return show(passage)
    }
    const place = focus.at ?? readingOf(state, article.id, coder)?.place ?? 0
    const cursor = cursorAt(sentences, place)
    move({ do: 'put', cursor })
    return cursor && place > 0 ? show(cursor) : undefined
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: it lands once the page is there, and on every new errand
  useEffect(() => {
    land()
  }, [surface, focus, isReady])
}
