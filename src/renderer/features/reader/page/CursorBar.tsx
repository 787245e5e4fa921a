// The thick bar at the side of the sentence cursor.
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Span } from '#core/text/span.ts'
import type { Surface } from '../../../article/page/surface.ts'
import styles from './CursorBar.module.css'

interface CursorBarProps {
  readonly surface: Surface
  readonly span: Span
  /** Grows when things on the page may have moved. */
  readonly geometry: number
  readonly column: RefObject<HTMLElement | null>
}

export const CursorBar = ({ surface, span, geometry, column }: CursorBarProps) => {
  const [place, setPlace] = useState({ top: 0, height: 0 })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the geometry stands for where things are on the page
  useLayoutEffect(() => {
    const home = column.current?.getBoundingClientRect().top ?? 0
    const { top, height } = surface.rangeOf(span).getBoundingClientRect()
    setPlace((now) => (now.top === top - home && now.height === height ? now : { top: top - home, height }))
  }, [surface, span, column, geometry])
  return <div className={styles.bar} style={place} data-cursor="" aria-hidden="true" />
}
