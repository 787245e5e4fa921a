// The heights of the cards as they are drawn, so that they can be packed; those not drawn yet are taken to be as tall as
// the others of their kind are.
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

export type CardState = 'full' | 'folded' | 'live'

/** In pixels at the usual text size. */
const USUAL: Record<CardState, number> = { full: 84, folded: 30, live: 420 }

/** Cards are the list's children, each with its claim in `data-claim` and how it is drawn in `data-state`. */
export const useHeights = (list: RefObject<Element | null>) => {
  const heights = useRef(new Map<string, number>())
  const [, setRevision] = useState(0)
  const seen = useRef<Partial<Record<CardState, { readonly cards: number; readonly height: number }>>>({})
  const observer = useRef<ResizeObserver>(null)
  const look = useRef(() => {
    let isNew = false
    for (const card of list.current?.children ?? []) {
      const { claim, state } = card instanceof HTMLElement ? card.dataset : {}
      const height = card.getBoundingClientRect().height
      if (heights.current.get(`${state} ${claim}`) === height) continue
      heights.current.set(`${state} ${claim}`, height)
      if (state === 'full' || state === 'folded') {
        const { cards, height: sum } = seen.current[state] ?? { cards: 0, height: 0 }
        seen.current[state] = { cards: cards + 1, height: sum + height }
      }
      isNew = true
    }
    if (isNew) setRevision((now) => now + 1)
  })
  const usual = (state: CardState): number => {
    const some = seen.current[state]
    return some === undefined ? USUAL[state] : some.height / some.cards
  }
  useEffect(() => {
    observer.current = new ResizeObserver(() => look.current())
    return () => observer.current?.disconnect()
  }, [])
  useLayoutEffect(() => {
    look.current()
    observer.current?.disconnect()
    for (const card of list.current?.children ?? []) observer.current?.observe(card)
  })
  return (claim: string, state: CardState): number => heights.current.get(`${state} ${claim}`) ?? usual(state)
}
