// An article open in a column: its words with the claims painted over them, and the cards at its outer side, or where
// there is no room for cards marks that open them.
import { useEffect, useLayoutEffect, useMemo } from 'react'
import type { Article, VersionText } from '#core/model/index.ts'
import { articleTitle } from '#core/wording/names.ts'
import { usePainting } from '../../article/drawing/use-painting.ts'
import type { OnTake } from '../../article/margin/Card.tsx'
import { Margin } from '../../article/margin/Margin.tsx'
import { Page } from '../../article/page/Page.tsx'
import { useDrawnArticle } from '../../article/use-drawn-article.ts'
import { ChosenClaim } from './ChosenClaim.tsx'
import { ClaimRule } from './ClaimRule.tsx'
import type { ColumnProps } from './Column.tsx'
import { Foot } from './Foot.tsx'
import styles from './OpenColumn.module.css'
import { useCardRoom } from './use-card-room.ts'
import { usePointing } from './use-pointing.ts'

interface OpenColumnProps extends Omit<ColumnProps, 'article'> {
  readonly article: Article
  readonly text: VersionText
}

export const OpenColumn = ({
  article,
  text,
  side,
  hasCards,
  attention,
  scrolling,
  acts,
  onPage,
  onReady,
}: OpenColumnProps) => {
  const page = useDrawnArticle(article, text)
  const { surface, scroller, claims, drawn } = page
  const { chosen, choose, point, marked, paired } = attention
  const hasRoom = useCardRoom(scroller) && hasCards
  const live = claims.find(({ id }) => id === chosen) ?? null
  const lookedAt = useMemo(() => claims.filter(({ id }) => marked.has(id)), [claims, marked])
  usePainting(surface, drawn, lookedAt, null)
  const pointing = usePointing(page, attention)
  useLayoutEffect(() => {
    onPage(side, page)
    return () => onPage(side, null)
  })
  useEffect(() => {
    if (surface !== null) onReady()
  }, [surface, onReady])
  const take: OnTake = (claim, isByKey) => (isByKey ? acts.read(claim) : choose(claim))
  const foot = live && <Foot claim={live.id} acts={acts} />
  return (
    <div className={styles.open}>
      <section
        ref={scroller}
        className={styles.scroller}
        aria-label={`${side === 'left' ? 'Left' : 'Right'} article: ${articleTitle(article)}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        onScroll={() => scrolling.follow(side)}
        onPointerMove={pointing.move}
        onPointerLeave={pointing.leave}
      >
        <div className={styles.sheet} data-side={side} data-cards={hasRoom ? 'cards' : 'rule'}>
          <Page {...page} onPress={pointing.press} />
          {surface &&
            (hasRoom ? (
              <Margin
                {...page}
                surface={surface}
                side={side}
                all={claims}
                claims={drawn}
                live={live}
                onTake={take}
                onPoint={point}
                foot={foot}
                paired={paired}
                marked={marked}
                lost={page.lost.length}
              />
            ) : (
              <ClaimRule page={page} surface={surface} side={side} attention={attention} />
            ))}
        </div>
      </section>
      {!hasRoom && live && <ChosenClaim claim={live} page={page} attention={attention} acts={acts} />}
    </div>
  )
}
