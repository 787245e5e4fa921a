// Two columns that scroll together, by position: what one has of its way behind it, the other has too. Whoever was
// touched last leads, so that a column that follows does not lead its leader.
import { useMemo, useRef } from 'react'
import { beside, otherSide, type ScrollPair, type Side } from './scroll-map.ts'

export interface Scrolling {
  /** From now on this column leads. */
  lead(side: Side): void
  /** A column has moved: the other one follows, if it was the one that leads. */
  follow(side: Side): void
  /** Lays what is in sight now beside each other: the columns go on together from here. */
  pair(): void
  /** Back to plain proportion, as for another article. */
  unpair(): void
  /** How far down each column is. */
  scrolled(): ScrollPair
  restore(scrolled: ScrollPair): void
}

export type Scrollers = Readonly<Record<Side, () => HTMLElement | null>>

export const useScrolling = (scrollers: Scrollers, isTogether: boolean): Scrolling => {
  const leader = useRef<Side>('left')
  const pairs = useRef<readonly ScrollPair[]>([])
  const together = useRef(isTogether)
  together.current = isTogether
  return useMemo(() => {
    const at = (side: Side): number => {
      const element = scrollers[side]()
      const room = element === null ? 0 : element.scrollHeight - element.clientHeight
      return element === null || room <= 0 ? 0 : Math.min(1, Math.max(0, element.scrollTop / room))
    }
    const put = (side: Side, part: number) => {
      const element = scrollers[side]()
      if (element !== null) element.scrollTop = part * (element.scrollHeight - element.clientHeight)
    }
    const scrolled = () => ({ left: at('left'), right: at('right') })
    return {
      lead: (side) => {
        leader.current = side
      },
      follow: (side) => {
        if (!together.current || leader.current !== side) return
        put(otherSide(side), beside(pairs.current, side, at(side)))
      },
      pair: () => {
        pairs.current = [scrolled()]
      },
      unpair: () => {
        pairs.current = []
      },
      scrolled,
      restore: (pair) => {
        put('left', pair.left)
        put('right', pair.right)
        pairs.current = [pair]
      },
    }
  }, [scrollers])
}
