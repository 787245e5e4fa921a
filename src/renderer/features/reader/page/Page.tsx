// The page: what is known of the article, then its words. A press puts the cursor or takes a claim up; a selection
// becomes the cursor.
import { type RefObject, useCallback, useMemo } from 'react'
import { baseDirection } from '#core/text/direction.ts'
import { useStore } from '../../../store/hooks.ts'
import type { ReadingDesk } from '../desk.ts'
import { CursorBar } from './CursorBar.tsx'
import { Counts, Kicker, TitleAbove } from './Heading.tsx'
import styles from './Page.module.css'
import type { PlacedBlock } from './placed-blocks.ts'
import { TextBlocks } from './TextBlocks.tsx'
import { usePointing } from './use-pointing.ts'

interface PageProps {
  readonly column: RefObject<HTMLDivElement | null>
  readonly blocks: readonly PlacedBlock[]
  readonly desk: ReadingDesk
  readonly geometry: number
}

export const Page = ({ column, blocks, desk, geometry }: PageProps) => {
  const store = useStore()
  const { article, read, surface, claims, hand } = desk
  const press = usePointing(desk)
  const openLink = useCallback((url: string) => void store.desk.ask('app.openUrl', { url }), [store])
  const { above, below, isTitled } = useMemo(() => partsOf(blocks), [blocks])
  return (
    <div className={styles.page}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: pressing in the text is one way; the catalog has keys for all of it */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <div
        ref={column}
        className={styles.column}
        lang={article.language ?? undefined}
        dir={baseDirection(article.title + read.text)}
        onClick={press}
      >
        {surface && hand.cursor && (
          <CursorBar surface={surface} span={hand.cursor} geometry={geometry} column={column} />
        )}
        <Kicker article={article} />
        {isTitled ? <TextBlocks blocks={above} onLink={openLink} /> : <TitleAbove article={article} />}
        <Counts article={article} claims={claims} />
        <TextBlocks blocks={below} onLink={openLink} />
      </div>
    </div>
  )
}

/** A headline stands among the first blocks, if the text has one; the counts stand beneath it. */
const LATEST_HEADLINE = 3

const partsOf = (blocks: readonly PlacedBlock[]) => {
  const headline = blocks.findIndex(({ block }) => block.kind === 'headline')
  const cut = headline < LATEST_HEADLINE ? headline + 1 : 0
  return { above: blocks.slice(0, cut), below: blocks.slice(cut), isTitled: headline >= 0 }
}
