// The pages that stand in the two columns, for what goes about in both, and what scrolls each.
import { useCallback, useMemo, useRef } from 'react'
import type { DrawnArticle } from '../../article/use-drawn-article.ts'
import type { Pages } from './pages.ts'
import type { Side } from './scroll-map.ts'

export const usePages = () => {
  const pages = useRef<Pages>({ left: null, right: null })
  const scrollers = useMemo(
    () => ({
      left: () => pages.current.left?.scroller.current ?? null,
      right: () => pages.current.right?.scroller.current ?? null,
    }),
    [],
  )
  /** For a column to say what page it holds. */
  const keep = useCallback((side: Side, page: DrawnArticle | null) => {
    pages.current[side] = page
  }, [])
  return { pages, scrollers, keep }
}
