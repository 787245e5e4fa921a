// An article open for reading: brings the page, the margin, the cursor and the live claim together.
import { useCallback, useMemo, useReducer, useState } from 'react'
import type { Article, ClaimId, VersionText } from '#core/model/index.ts'
import type { Span } from '#core/text/span.ts'
import { usePainting } from '../../article/drawing/use-painting.ts'
import { Margin } from '../../article/margin/Margin.tsx'
import { useDrawnArticle } from '../../article/use-drawn-article.ts'
import { useAction, useReplica } from '../../store/hooks.ts'
import { Panes } from '../../ui/Panes.tsx'
import { LiveForm } from './coding/LiveForm.tsx'
import { useClaimActions } from './coding/use-claim-actions.ts'
import { useClaimEdits } from './coding/use-claim-edits.ts'
import { EMPTY_HAND, moveHand } from './cursor/hand.ts'
import { useCursorActions } from './cursor/use-cursor-actions.ts'
import { useSentences } from './cursor/use-sentences.ts'
import { KeyHints } from './KeyHints.tsx'
import { NoClaims } from './NoClaims.tsx'
import styles from './OpenArticle.module.css'
import { ReadingPage } from './page/ReadingPage.tsx'
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
const NO_CLAIMS = <NoClaims />

interface OpenArticleProps {
  readonly article: Article
  readonly text: VersionText
  readonly focus: Focus
}

export const OpenArticle = ({ article, text, focus }: OpenArticleProps) => {
  const page = useDrawnArticle(article, text)
  const { read, scroller, surface, geometry, band, claims, drawn } = page
  const sentences = useSentences(read.text)
  const canWrite = useReplica().readOnly === null
  const [hand, move] = useReducer(moveHand, { ...EMPTY_HAND, isLooking: focus.look === true })
  const writable = canWrite && !hand.isLooking
  const live = claims.find(({ id }) => id === hand.live) ?? null
  const edits = useClaimEdits(read)
  const [isAsideHidden, hideAside] = useState(false)
  const desk = {
    article,
    read,
    sentences: sentences ?? NONE,
    surface,
    scroller,
    claims,
    live,
    hand,
    move,
    edits,
    writable,
  }
  const lookedAt = useMemo(() => (live === null ? [] : [live]), [live])
  usePainting(surface, drawn, lookedAt, hand.edges === 'claim' ? null : hand.cursor)
  useAction('view.toggleAside', () => hideAside(!isAsideHidden))
  useLanding(desk, focus, sentences !== null)
  useReadingPlace(desk, band)
  useCursorActions(desk)
  useClaimActions(desk, () => hideAside(false))
  useLooking(desk, canWrite)
  useTextDate(desk)
  useArticleActions(article, live?.id ?? null)
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
            start={<ReadingPage column={page.column} blocks={page.blocks} desk={desk} geometry={geometry} />}
            end={
              surface && (
                <Margin
                  all={claims}
                  claims={drawn}
                  live={live}
                  surface={surface}
                  geometry={geometry}
                  band={band}
                  scroller={scroller}
                  onTake={take}
                  form={form}
                  whenNone={writable && NO_CLAIMS}
                  lost={page.lost.length}
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
