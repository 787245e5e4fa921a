// The page: an article's words in one column, its headline above them. What stands between is up to whoever shows it.
import { type MouseEvent, type ReactNode, type RefObject, useCallback, useMemo } from 'react'
import type { Article } from '#core/model/index.ts'
import { baseDirection } from '#core/text/direction.ts'
import { useStore } from '../../store/hooks.ts'
import type { ReadText } from '../read-text.ts'
import { TitleAbove } from './Heading.tsx'
import styles from './Page.module.css'
import type { PlacedBlock } from './placed-blocks.ts'
import { TextBlocks } from './TextBlocks.tsx'

interface PageProps {
  readonly article: Article
  readonly read: ReadText
  readonly column: RefObject<HTMLDivElement | null>
  readonly blocks: readonly PlacedBlock[]
  readonly onPress: (event: MouseEvent) => void
  readonly aboveHeadline?: ReactNode
  readonly belowHeadline?: ReactNode
}

export const Page = ({ article, read, column, blocks, onPress, aboveHeadline, belowHeadline }: PageProps) => {
  const store = useStore()
  const openLink = useCallback((url: string) => void store.door.ask('app.openUrl', { url }), [store])
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
        onClick={onPress}
      >
        {aboveHeadline}
        {isTitled ? <TextBlocks blocks={above} onLink={openLink} /> : <TitleAbove article={article} />}
        {belowHeadline}
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
