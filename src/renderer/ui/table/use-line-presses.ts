// Mouse and keys in the lines of a table: which is current, which rows are selected, which is opened or folded. Left and
// right lead into the cells of a row and out again, for those who have them read out one by one.
import { type KeyboardEvent, type MouseEvent, type RefObject, useRef, useState } from 'react'
import type { Heights } from './heights.ts'
import { indexOfKey, isRow, type Line, rowsBetween } from './lines.ts'
import { type LineMove, moveFor } from './row-keys.ts'
import { useLineFocus, walkCells } from './use-line-focus.ts'
import { useTypeAhead } from './use-type-ahead.ts'

interface Table<Id extends string> {
  readonly box: RefObject<HTMLElement | null>
  readonly lines: readonly Line<Id>[]
  readonly selected: ReadonlySet<Id>
  readonly heights: Heights
  readonly nameOf: ((id: Id) => string) | undefined
  readonly onSelected: (selected: ReadonlySet<Id>) => void
  readonly onOpen: ((id: Id) => void) | undefined
  readonly onFold: ((group: string) => void) | undefined
}

/** A line by its key, and the index at which it was last found. */
interface Kept {
  readonly key: string | null
  readonly index: number
}

const BEGINNING: Kept = { key: null, index: 0 }

export const useLinePresses = <Id extends string>(table: Table<Id>) => {
  const { box, lines, selected, heights, nameOf, onSelected, onOpen, onFold } = table
  const [held, setHeld] = useState(BEGINNING)
  const anchor = useRef<Kept | null>(null)
  /** Where a line is gone, what came after it takes its place. */
  const indexOf = ({ key, index }: Kept) => {
    const found = key === null ? index : indexOfKey(lines, key, index)
    return found >= 0 ? found : Math.max(0, Math.min(index, lines.length - 1))
  }
  const current = indexOf(held)
  const { focus, reach } = useLineFocus({ box, lines, heights, setCurrent: setHeld })
  const typed = useTypeAhead(lines, nameOf)
  const anchorIndex = () => (anchor.current === null ? current : indexOf(anchor.current))
  const anchorAt = (index: number) => {
    const line = lines[index]
    anchor.current = isRow(line) ? { key: line, index } : { key: null, index }
  }
  const toggle = (index: number) => {
    const line = lines[index]
    if (!isRow(line)) return
    anchorAt(index)
    const next = new Set(selected)
    if (!next.delete(line)) next.add(line)
    onSelected(next)
  }
  const open = (index: number) => {
    const line = lines[index]
    if (isRow(line)) onOpen?.(line)
  }
  const fold = (index: number) => {
    const line = lines[index]
    if (line !== undefined && !isRow(line)) onFold?.(line.group)
  }
  const make = (move: LineMove, shift: boolean) => {
    switch (move.do) {
      case 'go':
        if (move.select !== null) onSelected(new Set(rowsBetween(lines, ...move.select)))
        if (!shift && move.select !== null) anchorAt(move.to)
        return reach(move.to)
      case 'toggle':
        return toggle(current)
      case 'open':
        return open(current)
      case 'fold':
        return fold(current)
      case 'all':
        return onSelected(new Set(lines.filter(isRow)))
      case 'none':
        return onSelected(new Set())
      case 'head':
        return box.current?.querySelector<HTMLElement>('thead [tabindex="0"]')?.focus()
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.nativeEvent.isComposing || isElsewhere(event.target)) return
    const press = { key: event.key, shift: event.shiftKey, mod: event.ctrlKey || event.metaKey }
    const line = lines[current]
    if (isRow(line) && !press.mod && !press.shift && walkCells(event.key)) return event.preventDefault()
    const folded = line === undefined || isRow(line) ? null : line.isFolded
    const page = Math.max(1, Math.floor(((box.current?.clientHeight ?? 0) - heights.head) / heights.row) - 1)
    const named = press.mod ? null : typed(event.key, current)
    const place = { count: lines.length, current, anchor: anchorIndex(), page, folded }
    const move = named === null ? moveFor(press, place) : goTo(named)
    if (move === null || (move.do === 'none' && selected.size === 0)) return undefined
    event.preventDefault()
    return make(move, press.shift)
  }
  const onMouseDown = (event: MouseEvent) => {
    const index = lineAt(event.target)
    if (index === null || event.button !== 0 || isControl(event.target)) return
    // The row takes the focus, not the cell that was pressed.
    event.preventDefault()
    const from = anchorIndex()
    focus(index)
    if (!isRow(lines[index])) return fold(index)
    if (event.ctrlKey || event.metaKey) return toggle(index)
    if (event.shiftKey) return onSelected(new Set(rowsBetween(lines, from, index)))
    anchorAt(index)
    onSelected(new Set(rowsBetween(lines, index, index)))
  }
  const onDoubleClick = (event: MouseEvent) => {
    const index = isControl(event.target) ? null : lineAt(event.target)
    if (index !== null) open(index)
  }
  /** A screen reader presses without a mouse: that opens, as Enter does. */
  const onClick = (event: MouseEvent) => {
    const index = event.detail === 0 && !isControl(event.target) ? lineAt(event.target) : null
    if (index === null) return
    if (isRow(lines[index])) open(index)
    else fold(index)
  }
  return { current, reach, presses: { onKeyDown, onMouseDown, onDoubleClick, onClick } }
}

const goTo = (to: number): LineMove => ({ do: 'go', to, select: [to, to] })

const lineAt = (target: EventTarget): number | null => {
  const index = target instanceof Element ? target.closest<HTMLElement>('[data-index]')?.dataset.index : undefined
  return index === undefined ? null : Number(index)
}

/** A control within a row has presses of its own; the button of a heading is the heading. */
const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button:not([data-stop]), a, input, select, textarea') !== null

/** Keys in the head are the head's, and those in a control of a row are the control's. */
const isElsewhere = (target: EventTarget): boolean =>
  isControl(target) || (target instanceof Element && target.closest('thead') !== null)
