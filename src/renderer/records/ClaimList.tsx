// Claims as a list to look through; choosing one goes to its passage. Only the lines in sight are drawn.
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { ClaimId } from '#core/model/index.ts'
import { claimWords } from '#core/wording/claim.ts'
import { useNotebook, useStore } from '../store/hooks.ts'
import { ClaimLine } from './ClaimLine.tsx'
import styles from './ClaimList.module.css'

interface ClaimListProps {
  readonly label: string
  readonly claims: readonly ClaimId[]
}

const USUAL_HEIGHT = 64

export const ClaimList = ({ label, claims }: ClaimListProps) => {
  const box = useRef<HTMLDivElement>(null)
  const lines = useVirtualizer({
    count: claims.length,
    getScrollElement: () => box.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 8,
  })
  return (
    <div ref={box} className={styles.list}>
      <ul aria-label={label} className={styles.lines} style={{ height: lines.getTotalSize() }}>
        {lines.getVirtualItems().map((line) => {
          const id = claims[line.index]
          return (
            id && (
              <li
                key={id}
                ref={lines.measureElement}
                data-index={line.index}
                aria-setsize={claims.length}
                aria-posinset={line.index + 1}
                className={styles.line}
                style={{ transform: `translateY(${line.start}px)` }}
              >
                <Line id={id} />
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}

const Line = ({ id }: { readonly id: ClaimId }) => {
  const { place } = useStore()
  const found = useNotebook(
    ['claims', 'articles', 'sources', 'codes', 'facets'],
    (state) => {
      const claim = state.claims.get(id)
      return claim && { article: claim.article, words: claimWords(state, claim) }
    },
    [id],
  )
  if (found === undefined) return null
  return (
    <button
      type="button"
      className={styles.open}
      onClick={() => place.set({ view: 'reader', article: found.article, claim: id })}
    >
      <ClaimLine claim={found.words} />
    </button>
  )
}
