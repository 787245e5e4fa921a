// An article with its claims as they are drawn on a page: the words in blocks, the claims laid out in them and painted
// near the view. Whoever shows it hands the two elements to what it draws: the column of text, and what scrolls it.
import './drawing/highlights.css'
import { type RefObject, useMemo, useRef } from 'react'
import { type Article, type Claim, currentVersion, joinBlocks, type VersionText } from '#core/model/index.ts'
import type { ReadClaim } from './drawing/lay-claims.ts'
import { claimsNear } from './drawing/near-claims.ts'
import { useArticleClaims } from './drawing/use-article-claims.ts'
import { type PlacedBlock, placeBlocks } from './page/placed-blocks.ts'
import type { Surface } from './page/surface.ts'
import { type Band, useBand } from './page/use-band.ts'
import { useGeometry } from './page/use-geometry.ts'
import { useNear } from './page/use-near.ts'
import { useSurface } from './page/use-surface.ts'
import type { ReadText } from './read-text.ts'

export interface DrawnArticle {
  readonly article: Article
  readonly blocks: readonly PlacedBlock[]
  readonly read: ReadText
  readonly column: RefObject<HTMLDivElement | null>
  readonly scroller: RefObject<HTMLDivElement | null>
  /** Null until the page is there. */
  readonly surface: Surface | null
  /** Grows when things on the page may have moved. */
  readonly geometry: number
  readonly band: Band
  /** In the order of the text. */
  readonly claims: readonly ReadClaim[]
  /** Those near the view: a stretch of them. */
  readonly drawn: readonly ReadClaim[]
  /** Claims whose words are nowhere in this version. */
  readonly lost: readonly Claim[]
}

export const useDrawnArticle = (article: Article, text: VersionText): DrawnArticle => {
  const { hash } = currentVersion(article)
  const blocks = useMemo(() => placeBlocks(text.blocks), [text])
  const read = useMemo((): ReadText => ({ text: joinBlocks(text.blocks), hash }), [text, hash])
  const column = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const surface = useSurface(column, blocks)
  const geometry = useGeometry(column)
  const band = useBand(scroller)
  const { placed, lost } = useArticleClaims(article.id, read)
  const near = useNear(surface, band, geometry)
  const drawn = useMemo(() => claimsNear(placed, near), [placed, near])
  return { article, blocks, read, column, scroller, surface, geometry, band, claims: placed, drawn, lost }
}
