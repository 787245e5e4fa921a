// An article open for reading: brings the page, the margin, the cursor and the live claim together.
import './drawing/highlights.css'
import { useCallback, useMemo, useReducer, useRef, useState } from 'react'
import { type Article, type ClaimId, currentVersion, joinBlocks, type VersionText } from '#core/model/index.ts'
import type { Span } from '#core/text/span.ts'
import { useAction, useReplica } from '../../store/hooks.ts'
import { Panes } from '../../ui/Panes.tsx'
import { LiveForm } from './coding/LiveForm.tsx'
import type { ReadText } from './coding/passages.ts'
import { useClaimActions } from './coding/use-claim-actions.ts'
import { useClaimEdits } from './coding/use-claim-edits.ts'
import { EMPTY_HAND, moveHand } from './cursor/hand.ts'
import { useCursorActions } from './cursor/use-cursor-actions.ts'
import { useSentences } from './cursor/use-sentences.ts'
import { claimsNear } from './drawing/near-claims.ts'
import { useArticleClaims } from './drawing/use-article-claims.ts'
import { usePainting } from './drawing/use-painting.ts'
import { KeyHints } from './KeyHints.tsx'
import { Margin } from './margin/Margin.tsx'
import styles from './OpenArticle.module.css'
import { Page } from './page/Page.tsx'
import { placeBlocks } from './page/placed-blocks.ts'
import { useBand } from './page/use-band.ts'
import { useGeometry } from './page/use-geometry.ts'
import { useNear } from './page/use-near.ts'
import { useSurface } from './page/use-surface.ts'
import type { Focus } from './Reader.tsx'
import { ReaderBar } from './ReaderBar.tsx'
import { SpokenPlace } from './SpokenPlace.tsx'
import { useArticleActions } from './use-article-actions.ts'
import { useFocusKept } from './use-focus-kept.ts'
import { useLanding } from './use-landing.ts'
import { useLooking } from './use-looking.ts'
import { useReadingPlace } from './use-reading-place.ts'
import { useTextDate } from './use-text-date.ts'

const NONE: readonly Span[] = []

interface OpenArticleProps {
  readonly article: Article
  readonly text: VersionText
  readonly focus: Focus
}

export const OpenArticle = ({ article, text, focus }: OpenArticleProps) => {
  const { hash } = currentVersion(article)
  const blocks = useMemo(() => placeBlocks(text.blocks), [text])
  const read = useMemo((): ReadText => ({ text: joinBlocks(text.blocks), hash }), [text, hash])
  const sentences = useSentences(read.text)
  const column = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const surface = useSurface(column, blocks)
  const geometry = useGeometry(column)
  const band = useBand(scroller)
  const canWrite = useReplica().readOnly === null
  const { placed, lost } = useArticleClaims(article.id, read)
  const [hand, move] = useReducer(moveHand, { ...EMPTY_HAND, isLooking: focus.look === true })
  const writable = canWrite && !hand.isLooking
  const near = useNear(surface, band, geometry)
  const drawn = useMemo(() => claimsNear(placed, near), [placed, near])
  const live = placed.find(({ id }) => id === hand.live) ?? null
  const edits = useClaimEdits(read)
  const [isAsideHidden, hideAside] = useState(false)
  const desk = {
    article,
    read,
    sentences: sentences ?? NONE,
    surface,
    scroller,
    claims: placed,
    live,
    hand,
    move,
    edits,
    writable,
  }
  usePainting(surface, drawn, live, hand.edges === 'claim' ? null : hand.cursor)
  useAction('view.toggleAside', () => hideAside(!isAsideHidden))
  useLanding(desk, focus, sentences !== null)
  useReadingPlace(desk, band)
  useCursorActions(desk)
  useClaimActions(desk, () => hideAside(false))
  useLooking(desk, canWrite)
  useTextDate(desk)
  useArticleActions(article)
  useFocusKept(scroller, live?.id ?? null)
  const take = useCallback((claim: ClaimId | null) => {
    move({ do: 'take', claim })
    move({ do: 'work' })
  }, [])
  const form =
    live && writable ? (
      <LiveForm
        key={live.id}
        claim={live.claim}
        edits={edits}
        field={hand.field}
        onField={(field) => move({ do: 'open', field })}
        onDone={() => take(null)}
      />
    ) : null
  return (
    <>
      <ReaderBar article={article} writable={canWrite} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section ref={scroller} className={styles.scroller} aria-label="Article" tabIndex={0}>
        <div className={styles.sheet}>
          <Panes
            name="reader-margin"
            fixed="end"
            usual={350}
            least={270}
            most={640}
            hidden={isAsideHidden}
            start={<Page column={column} blocks={blocks} desk={desk} geometry={geometry} />}
            end={
              surface && (
                <Margin
                  all={placed}
                  claims={drawn}
                  live={live}
                  surface={surface}
                  geometry={geometry}
                  band={band}
                  scroller={scroller}
                  onTake={take}
                  form={form}
                  lost={lost.length}
                />
              )
            }
          />
        </div>
      </section>
      <SpokenPlace desk={desk} />
      <KeyHints hasLive={live !== null} isLooking={canWrite && hand.isLooking} writable={writable} />
    </>
  )
}
