// Remembers where reading has come to, so that an article opens there again. A first place says that it is being read.
import { useEffect, useEffectEvent } from 'react'
import { readingOf } from '#core/library/reading-of.ts'
import type { Band } from '../../article/page/use-band.ts'
import { useLastPlace, useReplica, useStore } from '../../store/hooks.ts'
import type { ReadingDesk } from './desk.ts'

/** Milliseconds of rest before a place counts. */
const REST = 1000

export const useReadingPlace = (desk: ReadingDesk, band: Band): void => {
  const { article, hand, writable } = desk
  const { run, placeKeeper } = useStore()
  const { state, coder } = useReplica()
  const keep = useEffectEvent(() => {
    const place = placeOf(desk)
    if (place === null) return
    placeKeeper.note({ view: 'reader', article: article.id, at: place })
    if (!writable || readingOf(state, article.id, coder)?.place === place) return
    void run('reading.keepPlace', { article: article.id, place })
  })
  const at = hand.cursor?.start ?? 0
  useLastPlace(hand.cursor && { view: 'reader', article: article.id, at })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cursor and the part in view are what a place is made of
  useEffect(() => {
    const timer = setTimeout(() => keep(), REST)
    return () => clearTimeout(timer)
  }, [at, band])
}

/** The cursor where it is in view, otherwise the first words that are; null until there is a cursor. */
const placeOf = ({ surface, scroller, hand }: ReadingDesk): number | null => {
  const view = scroller.current?.getBoundingClientRect()
  if (surface === null || view === undefined || hand.cursor === null) return null
  const { top, bottom } = surface.rangeOf(hand.cursor).getBoundingClientRect()
  if (bottom > view.top && top < view.bottom) return hand.cursor.start
  const block = document
    .elementsFromPoint(view.left + view.width / 4, view.top + 40)
    .find((element) => element.matches('[data-block]'))
  return block instanceof HTMLElement ? Number(block.dataset.block) : null
}
