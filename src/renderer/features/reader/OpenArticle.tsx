// An article open for reading: brings the page, the margin, the cursor and the live claim together.
import { useMemo, useState } from 'react'
import type { Article, VersionText } from '#core/model/index.ts'
import { usePainting } from '../../article/drawing/use-painting.ts'
import { useDrawnArticle } from '../../article/use-drawn-article.ts'
import { useAction } from '../../store/hooks.ts'
import { Panes } from '../../ui/Panes.tsx'
import { useClaimActions } from './coding/use-claim-actions.ts'
import { useCursorActions } from './cursor/use-cursor-actions.ts'
import { KeyHints } from './KeyHints.tsx'
import styles from './OpenArticle.module.css'
import { ReadingPage } from './page/ReadingPage.tsx'
import type { Focus } from './Reader.tsx'
import { ReaderBar } from './ReaderBar.tsx'
import { ReaderMargin } from './ReaderMargin.tsx'
import { SpokenPlace } from './SpokenPlace.tsx'
import { useArticleActions } from './use-article-actions.ts'
import { useDesk } from './use-desk.ts'
import { useFocusKept } from './use-focus-kept.ts'
import { useLanding } from './use-landing.ts'
import { useLooking } from './use-looking.ts'
import { useReadingPlace } from './use-reading-place.ts'
import { useTextDate } from './use-text-date.ts'

interface OpenArticleProps {
  readonly article: Article
  readonly text: VersionText
  readonly focus: Focus
}

export const OpenArticle = ({ article, text, focus }: OpenArticleProps) => {
  const page = useDrawnArticle(article, text)
  const { scroller, surface, drawn } = page
  const { desk, isReady, canWrite } = useDesk(page, focus)
  const { live, hand, writable } = desk
  const [isAsideHidden, hideAside] = useState(false)
  const lookedAt = useMemo(() => (live === null ? [] : [live]), [live])
  usePainting(surface, drawn, lookedAt, hand.edges === 'claim' ? null : hand.cursor)
  useAction('view.toggleAside', () => hideAside(!isAsideHidden))
  useLanding(desk, focus, isReady)
  useReadingPlace(desk, page.band)
  useCursorActions(desk)
  useClaimActions(desk, () => hideAside(false))
  useLooking(desk, canWrite)
  useTextDate(desk)
  useArticleActions(article, live?.id ?? null)
  useFocusKept(scroller, live?.id ?? null)
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
            start={<ReadingPage column={page.column} blocks={page.blocks} desk={desk} geometry={page.geometry} />}
            end={surface && <ReaderMargin page={page} surface={surface} desk={desk} />}
          />
        </div>
      </section>
      <SpokenPlace desk={desk} />
      <KeyHints hasLive={live !== null} isLooking={canWrite && hand.isLooking} writable={writable} />
    </>
  )
}
