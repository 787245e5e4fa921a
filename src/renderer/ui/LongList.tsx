// A list of any length: only the lines in sight are drawn, each as tall as it needs to be.
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useRef } from 'react'
import styles from './LongList.module.css'

interface LongListProps<Id extends string> {
  readonly label: string
  readonly ids: readonly Id[]
  /** In pixels, for lines that have not been drawn yet. */
  readonly usualHeight: number
  readonly line: (id: Id) => ReactNode
}

export const LongList = <Id extends string>({ label, ids, usualHeight, line }: LongListProps<Id>) => {
  const box = useRef<HTMLDivElement>(null)
  const lines = useVirtualizer({
    count: ids.length,
    getScrollElement: () => box.current,
    estimateSize: () => usualHeight,
    overscan: 8,
  })
  return (
    <div ref={box} className={styles.list}>
      <ul aria-label={label} className={styles.lines} style={{ height: lines.getTotalSize() }}>
        {lines.getVirtualItems().map(({ index, start }) => {
          const id = ids[index]
          if (id === undefined) return null
          return (
            <li
              key={id}
              ref={lines.measureElement}
              data-index={index}
              aria-setsize={ids.length}
              aria-posinset={index + 1}
              className={styles.line}
              style={{ transform: `translateY(${start}px)` }}
            >
              {line(id)}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
