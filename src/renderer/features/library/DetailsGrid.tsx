// The details of many articles, put right in one grid: typed, filled down, pasted from a spreadsheet. The articles stay
// the same and in their places while it is open; only those that are trashed or deleted meanwhile go.
import { useRef } from 'react'
import type { ArticleId } from '#core/model/index.ts'
import { counted } from '#core/wording/count.ts'
import { useApp, useStore } from '../../store/hooks.ts'
import { keySigns } from '../../store/keys.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { columnsIn, edgesOf, rowsIn } from '../../ui/cells/block.ts'
import { Cells, type CellsHandle } from '../../ui/cells/Cells.tsx'
import { useBlock } from '../../ui/cells/use-block.ts'
import { Keys } from '../../ui/Keys.tsx'
import styles from './DetailsGrid.module.css'
import { useDetails } from './use-details.ts'

interface DetailsGridProps {
  readonly articles: readonly ArticleId[]
  /** Given the article whose row was last in hand. */
  readonly onLeave: (last: ArticleId | null) => void
}

export const DetailsGrid = ({ articles, onLeave }: DetailsGridProps) => {
  const { notices } = useStore()
  const details = useDetails(articles)
  const { ids, columns, badHere } = details
  const [block, setBlock] = useBlock({ rows: ids, columns: details.columnIds })
  const grid = useRef<CellsHandle>(null)
  const edges = edgesOf(block)
  const leave = () => {
    if (badHere.length > 0)
      notices.say({
        tone: 'warning',
        text: `${counted(badHere.length, 'value')} could not be read and ${badHere.length === 1 ? 'is' : 'are'} not recorded. You find ${badHere.length === 1 ? 'it' : 'them'} again under “Edit details”.`,
      })
    onLeave(ids[block.at.row] ?? null)
  }
  const column = columns[block.at.column]
  const isMany = rowsIn(edges) > 1
  const [firstBad] = badHere
  return (
    <>
      <Bar title="Edit details" detail={counted(ids.length, 'article')}>
        {firstBad && (
          <Button weight="danger" onPress={() => grid.current?.reach(firstBad)}>
            {counted(badHere.length, 'value')} not recorded
          </Button>
        )}
        {isMany && columnsIn(edges) === 1 && column && (
          <Button onPress={() => grid.current?.editAll()}>
            Set {column.name.toLocaleLowerCase()} of {rowsIn(edges)} articles…
          </Button>
        )}
        {isMany && <Button onPress={() => grid.current?.fillDown()}>Fill down</Button>}
        <Button weight="primary" onPress={leave}>
          Done
        </Button>
      </Bar>
      <Cells
        ref={grid}
        label="Details of articles"
        columns={columns}
        ids={ids}
        textOf={details.textOf}
        badOf={details.badOf}
        block={block}
        onBlock={setBlock}
        onWrite={details.write}
        onRevert={details.revert}
        onLeave={leave}
      />
      <Hints />
    </>
  )
}

const HINTS = [
  ['Enter', 'edit'],
  ['Tab', 'on'],
  ['Mod+D', 'fill down'],
  ['Mod+Enter', 'write to all selected'],
  ['Mod+C', 'copy'],
  ['Mod+V', 'paste'],
  ['Delete', 'clear'],
  ['Esc', 'done'],
] as const

const Hints = () => {
  const isMac = useApp().platform === 'mac'
  return (
    <p className={styles.hints}>
      {HINTS.map(([keys, words]) => (
        <span key={keys} className={styles.hint}>
          <Keys signs={keySigns(keys, isMac)} /> {words}
        </span>
      ))}
    </p>
  )
}
