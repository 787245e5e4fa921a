// The words of an article, block by block. They never change, so they are drawn once: claims are painted over them
// and no keystroke comes back here. What holds words is marked as `data-words`, for the painting to hold there only.
import { type MouseEvent, memo, type ReactNode } from 'react'
import type { BlockKind } from '#core/model/index.ts'
import { baseDirection } from '#core/text/direction.ts'
import { chunksOf, likelyHeight, MANY, runsOfKind } from './chunks.ts'
import { type MarkedPiece, markedPieces, type PlacedBlock } from './placed-blocks.ts'
import styles from './TextBlocks.module.css'

interface TextBlocksProps {
  readonly blocks: readonly PlacedBlock[]
  readonly onLink: (url: string) => void
}

export const TextBlocks = memo(({ blocks, onLink }: TextBlocksProps) => {
  const runs = runsOfKind(blocks)
  const draw = (some: readonly PlacedBlock[][]) =>
    some.map((run) => <Run key={run[0]?.start} run={run} onLink={onLink} />)
  if (blocks.length <= MANY) return draw(runs)
  return chunksOf(runs).map((chunk) => (
    <div
      key={chunk[0]?.[0]?.start}
      data-chunk=""
      className={styles.chunk}
      style={{ containIntrinsicBlockSize: `auto ${likelyHeight(chunk.flat())}rem` }}
    >
      {draw(chunk)}
    </div>
  ))
})

/** Blocks one by one, but list items that follow one another together: they are one list. */
const Run = ({ run, onLink }: Pick<TextBlocksProps, 'onLink'> & { readonly run: readonly PlacedBlock[] }) => {
  const drawn = run.map((placed) => <Block key={placed.start} placed={placed} onLink={onLink} />)
  return run[0]?.block.kind === 'list-item' ? <ul className={styles.list}>{drawn}</ul> : drawn
}

const TAGS = {
  headline: 'h2',
  standfirst: 'p',
  paragraph: 'p',
  heading: 'h3',
  'list-item': 'li',
  quote: 'blockquote',
  table: 'p',
  caption: 'p',
  notice: 'p',
} as const satisfies Record<BlockKind, string>

interface BlockProps {
  readonly placed: PlacedBlock
  readonly onLink: (url: string) => void
}

const Block = ({ placed: { block, start }, onLink }: BlockProps) => {
  const Tag = TAGS[block.kind]
  const pieces =
    block.marks.length === 0
      ? block.text
      : markedPieces(block).map((piece) => <Piece key={piece.start} piece={piece} onLink={onLink} />)
  return (
    <Tag
      data-block={start}
      data-words=""
      data-kind={block.kind}
      className={styles.block}
      dir={baseDirection(block.text)}
    >
      {pieces}
    </Tag>
  )
}

const Piece = ({ piece, onLink }: { readonly piece: MarkedPiece; readonly onLink: (url: string) => void }) => {
  let words: ReactNode = piece.text
  if (piece.emphasis) words = <em data-words="">{words}</em>
  if (piece.strong) words = <strong data-words="">{words}</strong>
  return piece.href === null ? (
    words
  ) : (
    <OutwardLink href={piece.href} onLink={onLink}>
      {words}
    </OutwardLink>
  )
}

interface OutwardLinkProps {
  readonly href: string
  readonly onLink: (url: string) => void
  readonly children: ReactNode
}

/** A link is text first: a press puts the cursor there, and only Ctrl or Cmd, or Enter on the link itself, follows it. */
const OutwardLink = ({ href, onLink, children }: OutwardLinkProps) => {
  const follow = (event: MouseEvent) => {
    event.preventDefault()
    const byKeyboard = event.detail === 0
    if (byKeyboard || event.ctrlKey || event.metaKey) onLink(href)
  }
  return (
    <a
      data-words=""
      className={styles.link}
      href={href}
      title={`${href}\nCtrl-click opens it in the browser`}
      draggable={false}
      onClick={follow}
      onAuxClick={(event) => event.preventDefault()}
    >
      {children}
    </a>
  )
}
