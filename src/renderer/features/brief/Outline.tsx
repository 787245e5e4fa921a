// The headings of the text, to see its order and to go to a part of it.
import { citationsIn } from '#core/brief/citations.ts'
import { type OutlineEntry, outlineOf } from '#core/brief/plain-text.ts'
import type { BlockId, BriefId, ProseBlock } from '#core/model/index.ts'
import type { EditorControls } from '../../editor/controls.ts'
import { useObservable } from '../../store/hooks.ts'
import { observable } from '../../store/observable.ts'
import { look } from '../../ui/look.ts'
import styles from './Outline.module.css'
import { useBlocks } from './use-notes.ts'

interface OutlineProps {
  readonly brief: BriefId
  readonly controls: EditorControls | null
}

export const Outline = ({ brief, controls }: OutlineProps) => {
  const blocks = useBlocks(brief)
  const here = useObservable(controls?.section ?? NOWHERE)
  const entries = outlineOf(blocks)
  const cited = citedBySection(blocks, entries)
  return (
    <nav className={styles.outline} aria-label="Outline">
      {entries.length === 0 && (
        <p className={styles.empty}>Headings in the text make its outline here. Type # and a space to begin one.</p>
      )}
      <ol>
        {entries.map((entry) => {
          const count = cited.get(entry.block) ?? 0
          return (
            <li key={entry.block}>
              <button
                type="button"
                className={look(styles.entry, styles[`level${entry.level}`], here === entry.block && styles.here)}
                aria-current={here === entry.block ? 'location' : undefined}
                onClick={() => controls?.reveal(entry.block)}
              >
                <span dir="auto">{entry.title}</span>
                {count > 0 && <small className={styles.count}>{count} cited</small>}
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

const NOWHERE = observable<BlockId | null>(null)

/** How much is cited between a heading and the next one of any level. */
const citedBySection = (
  blocks: readonly ProseBlock[],
  entries: readonly OutlineEntry[],
): ReadonlyMap<BlockId, number> => {
  const headings = new Set(entries.map((entry) => entry.block))
  const counts = new Map<BlockId, number>()
  let section: BlockId | null = null
  for (const block of blocks) {
    if (headings.has(block.id)) section = block.id
    if (section !== null) counts.set(section, (counts.get(section) ?? 0) + citationsIn(block).length)
  }
  return counts
}
