// The page as it is read and worked on: what is known of the article above its words, and the cursor in them. A press
// puts the cursor or takes a claim up; a selection becomes the cursor.
import type { RefObject } from 'react'
import { Counts, Kicker } from '../../../article/page/Heading.tsx'
import { Page } from '../../../article/page/Page.tsx'
import type { PlacedBlock } from '../../../article/page/placed-blocks.ts'
import type { ReadingDesk } from '../desk.ts'
import { CursorBar } from './CursorBar.tsx'
import { usePointing } from './use-pointing.ts'

interface ReadingPageProps {
  readonly column: RefObject<HTMLDivElement | null>
  readonly blocks: readonly PlacedBlock[]
  readonly desk: ReadingDesk
  readonly geometry: number
}

export const ReadingPage = ({ column, blocks, desk, geometry }: ReadingPageProps) => {
  const { article, read, surface, claims, hand } = desk
  const press = usePointing(desk)
  return (
    <Page
      article={article}
      read={read}
      column={column}
      blocks={blocks}
      onPress={press}
      aboveHeadline={
        <>
          {surface && hand.cursor && (
            <CursorBar surface={surface} span={hand.cursor} geometry={geometry} column={column} />
          )}
          <Kicker article={article} />
        </>
      }
      belowHeadline={<Counts article={article} claims={claims} />}
    />
  )
}
