// The mouse in the text of a column: what it is on stands out in both columns, and a press chooses it; where claims
// overlap, the shortest first and then one after the other.
import { type MouseEvent, type PointerEvent, useCallback, useEffect, useEffectEvent, useMemo, useRef } from 'react'
import { claimsAt } from '../../article/drawing/strokes.ts'
import type { DrawnArticle } from '../../article/use-drawn-article.ts'
import type { Attention } from './use-attention.ts'

export const usePointing = ({ surface, claims }: DrawnArticle, { chosen, choose, point }: Attention) => {
  const frame = useRef(0)
  const pointed = useRef<string | null>(null)
  useEffect(() => () => cancelAnimationFrame(frame.current), [])
  const look = useEffectEvent((x: number, y: number) => {
    const at = surface?.offsetAt(x, y) ?? null
    const here = (at === null ? null : claimsAt(claims, at)[0]) ?? null
    if (here === pointed.current) return
    pointed.current = here
    point(here)
  })
  const press = useCallback(
    (event: MouseEvent) => {
      const at = surface?.offsetAt(event.clientX, event.clientY) ?? null
      const isSelecting = document.getSelection()?.isCollapsed === false
      if (at === null || isSelecting || event.ctrlKey || event.metaKey) return
      const here = claimsAt(claims, at)
      const after = chosen === null ? 0 : here.indexOf(chosen) + 1
      choose(here[after] ?? here[0] ?? null)
    },
    [surface, claims, chosen, choose],
  )
  const move = useCallback(({ target, clientX, clientY }: PointerEvent) => {
    if (!(target instanceof Element) || target.closest('[data-block]') === null) return
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(() => look(clientX, clientY))
  }, [])
  const leave = useCallback(() => {
    cancelAnimationFrame(frame.current)
    pointed.current = null
    point(null)
  }, [point])
  return useMemo(() => ({ press, move, leave }), [press, move, leave])
}
