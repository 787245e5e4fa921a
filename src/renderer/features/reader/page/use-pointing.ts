// The mouse in the text: a press puts the cursor on a sentence and takes up the claim that is there; where claims
// overlap, the shortest first and then one after the other. A selection becomes the cursor.
import { type MouseEvent, useCallback, useEffect, useEffectEvent } from 'react'
import { claimsAt } from '../../../article/drawing/strokes.ts'
import { cursorAt, cursorOver } from '../cursor/cursor.ts'
import type { ReadingDesk } from '../desk.ts'

/** Answers what to do on a press in the column. */
export const usePointing = (desk: ReadingDesk): ((event: MouseEvent) => void) => {
  const { read, sentences, surface, claims, live, move } = desk
  const select = useEffectEvent(() => {
    const selected = surface?.selected() ?? null
    const cursor = selected && cursorOver(read.text, sentences, selected)
    if (cursor) move({ do: 'put', cursor })
  })
  useEffect(() => {
    // The selection is what it will be only after the button was let go.
    const release = () => void setTimeout(() => select())
    document.addEventListener('pointerup', release)
    return () => document.removeEventListener('pointerup', release)
  }, [])
  return useCallback(
    (event) => {
      const selection = document.getSelection()
      const at = surface?.offsetAt(event.clientX, event.clientY) ?? null
      if (at === null || event.ctrlKey || event.metaKey || selection?.isCollapsed === false) return
      const here = claimsAt(claims, at)
      const after = live === null ? 0 : here.indexOf(live.id) + 1
      move({ do: 'work' })
      move({ do: 'put', cursor: cursorAt(sentences, at) })
      move({ do: 'take', claim: here[after] ?? here[0] ?? null })
    },
    [sentences, surface, claims, live, move],
  )
}
