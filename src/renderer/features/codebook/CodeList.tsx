// The codes of a facet, those under another indented. Alt with the arrows moves the one in focus; the count opens what
// a code was given to.
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { GridList, GridListItem } from 'react-aria-components'
import type { Code, CodeId, Facet } from '#core/model/index.ts'
import type { PlacedCode } from '#core/notebook/hierarchy.ts'
import { useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { look } from '../../ui/look.ts'
import styles from './CodeList.module.css'
import { CodeRow } from './CodeRow.tsx'
import { keysShown } from './code-keys.ts'
import { orderAfter, treeOf } from './code-tree.ts'
import { countUses, usesInWords } from './code-uses.ts'
import { NewCode } from './NewCode.tsx'

interface CodeListProps {
  readonly facet: Facet
  readonly chosen: CodeId | null
  readonly onChoose: (code: CodeId) => void
}

const NO_KEYS: readonly string[] = []
const STEPS: Readonly<Record<string, 'up' | 'down'>> = { ArrowUp: 'up', ArrowDown: 'down' }

export const CodeList = ({ facet, chosen, onChoose }: CodeListProps) => {
  const { run } = useStore()
  const writable = useReplica().readOnly === null
  const codes = useNotebook(['codes'], (state) => treeOf(state.codes, facet.id), [facet.id])
  const counts = useNotebook(['claims', 'articles', 'sources'], countUses)
  const marked = codes.some(({ code }) => code.colour !== null)
  const keys = keysShown(
    facet,
    codes.map(({ code }) => code),
  )
  const box = useFocusKept(chosen)
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const moved = event.altKey && writable ? focusedIn(event, codes) : undefined
    if (step === undefined || moved === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const order = orderAfter(new Map(codes.map(({ code }) => [code.id, code])), moved, step)
    if (order !== null) void run('code.change', { id: moved.id, fields: { order } })
  }
  return (
    <div className={styles.codes}>
      <div ref={box} onKeyDownCapture={move}>
        <GridList
          aria-label={`Codes of ${facet.name}`}
          className={look(styles.list)}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={(keys) => {
            const found = codes.find(({ code }) => keys !== 'all' && keys.has(code.id))
            if (found) onChoose(found.code.id)
          }}
          items={codes.map((placed) => ({ ...placed, id: placed.code.id }))}
          dependencies={[counts]}
          renderEmptyState={() => <p className={styles.empty}>{emptyWords(facet, writable)}</p>}
        >
          {({ id, code, depth }) => (
            <GridListItem id={id} textValue={code.name} className={look(styles.row)}>
              <CodeRow
                code={code}
                depth={depth}
                marked={marked}
                keys={keys.get(id) ?? NO_KEYS}
                uses={usesInWords(counts.get(id))}
              />
            </GridListItem>
          )}
        </GridList>
      </div>
      {writable && <NewCode facet={facet} />}
      {writable && codes.length > 1 && (
        <p className={styles.hint}>Alt with ↑ or ↓ moves the chosen code among its siblings.</p>
      )}
    </div>
  )
}

const focusedIn = ({ target }: KeyboardEvent, codes: readonly PlacedCode[]): Code | undefined => {
  const key = target instanceof HTMLElement ? target.closest('[data-key]')?.getAttribute('data-key') : null
  return codes.find(({ code }) => code.id === key)?.code
}

/** Where a code's pane is closed, the focus goes back to the row that had opened it. */
const useFocusKept = (chosen: CodeId | null) => {
  const box = useRef<HTMLDivElement>(null)
  const before = useRef(chosen)
  useEffect(() => {
    const left = chosen === null ? before.current : null
    before.current = chosen
    const row = left && box.current?.querySelector(`[data-key="${left}"]`)
    if (row instanceof HTMLElement) row.focus()
  }, [chosen])
  return box
}

const emptyWords = ({ name }: Facet, writable: boolean) =>
  writable
    ? `No codes yet. Name the first one below, or make codes of ${name} on the spot while tagging.`
    : 'No codes in this facet.'
