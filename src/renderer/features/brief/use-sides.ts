// What stands beside the page of a brief. Where there is no room for all, the outline gives way first, then the claims;
// what has given way can still be called, and then lies over the page until one goes back to the text.
import { type RefObject, useEffect, useState } from 'react'
import { remInPixels } from '../../ui/rem.ts'
import { roomBeside } from './room-beside.ts'
import { useKept } from './use-kept.ts'

export type SideName = 'outline' | 'claims'

export interface Side {
  readonly stands: 'beside' | 'over' | 'away'
  toggle(): void
}

export interface Sides extends Readonly<Record<SideName, Side>> {
  /** Puts away what lies over the page. */
  close(): void
}

/** `frame` is the element that holds page and sides. */
export const useSides = (frame: RefObject<HTMLElement | null>): Sides => {
  const room = useRoom(frame)
  const [outline, setOutline] = useKept('brief.outline', true)
  const [claims, setClaims] = useKept('brief.aside', true)
  const [over, setOver] = useState<SideName | null>(null)
  const side = (name: SideName, wanted: boolean, want: (wanted: boolean) => void): Side =>
    room[name]
      ? { stands: wanted ? 'beside' : 'away', toggle: () => want(!wanted) }
      : { stands: over === name ? 'over' : 'away', toggle: () => setOver(over === name ? null : name) }
  return {
    outline: side('outline', outline, setOutline),
    claims: side('claims', claims, setClaims),
    close: () => setOver(null),
  }
}

const useRoom = (frame: RefObject<HTMLElement | null>): Readonly<Record<SideName, boolean>> => {
  const [room, setRoom] = useState(() => roomBeside(Number.POSITIVE_INFINITY))
  useEffect(() => {
    if (frame.current === null) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return
      const next = roomBeside(entry.contentRect.width / remInPixels())
      setRoom((now) => (now.outline === next.outline && now.claims === next.claims ? now : next))
    })
    observer.observe(frame.current)
    return () => observer.disconnect()
  }, [frame])
  return room
}
