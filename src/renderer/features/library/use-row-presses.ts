// Mouse and keys in the library's rows: which row is current, which are selected, which is opened. Left and right lead
// into the cells of a row and out again, for those who have them read out one by one.
import { type KeyboardEvent, type MouseEvent, type RefObject, useRef, useState } from 'react'
import type { ArticleId } from '#core/model/index.ts'
import type { LibraryRow } from './library-rows.ts'
import { between, moveFor, type RowMove } from './row-keys.ts'
import { useRowFocus, walkCells } from './use-row-focus.ts'
import { useTypeAhead } from './use-type-ahead.ts'

interface Table {
  readonly box: RefObject<HTMLElement | null>
  readonly rows: readonly LibraryRow[]
  readonly selected: ReadonlySet<ArticleId>
  /** In pixels. */
  readonly heights: { readonly row: number; readonly head: number }
  readonly onSelected: (selected: ReadonlySet<ArticleId>) => void
  readonly onOpen: (article: ArticleId) => void
}

export const useRowPresses = ({ box, rows, selected, heights, onSelected, onOpen }: Table) => {
  const [currentId, setCurrentId] = useState<ArticleId | null>(null)
  const anchorId = useRef<ArticleId | null>(null)
  const indexOf = (id: ArticleId | null) => Math.max(0, id === null ? 0 : rows.findIndex((row) => row.id === id))
  const current = indexOf(currentId)
  const { focus, reach } = useRowFocus({ box, rows, heights, setCurrentId })
  const typed = useTypeAhead(rows)

  const select = (indexes: readonly number[]) => onSelected(new Set(indexes.flatMap((index) => rows[index]?.id ?? [])))
  const toggle = (index: number) => {
    const id = rows[index]?.id
    if (id === undefined) return
    anchorId.current = id
    onSelected(new Set(selected.has(id) ? [...selected].filter((one) => one !== id) : [...selected, id]))
  }
  const open = (index: number) => {
    const id = rows[index]?.id
    if (id !== undefined) onOpen(id)
  }
  const make = (move: RowMove, shift: boolean) => {
    switch (move.do) {
      case 'go':
        if (move.select !== null) select(between(...move.select))
        if (!shift && move.select !== null) anchorId.current = rows[move.to]?.id ?? null
        return reach(move.to)
      case 'toggle':
        return toggle(current)
      case 'open':
        return open(current)
      case 'all':
        return onSelected(new Set(rows.map(({ id }) => id)))
      case 'none':
        return onSelected(new Set())
      case 'head':
        return box.current?.querySelector<HTMLElement>('thead [tabindex="0"]')?.focus()
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.nativeEvent.isComposing || isHead(event.target)) return
    const held = { shift: event.shiftKey, mod: event.ctrlKey || event.metaKey }
    if (!held.mod && !held.shift && walkCells(event.key)) return event.preventDefault()
    const page = Math.max(1, Math.floor(((box.current?.clientHeight ?? 0) - heights.head) / heights.row) - 1)
    const place = { count: rows.length, current, anchor: indexOf(anchorId.current ?? currentId), page }
    const named = held.mod ? null : typed(event.key, current)
    const move = named === null ? moveFor({ key: event.key, ...held }, place) : goTo(named)
    if (move === null || (move.do === 'none' && selected.size === 0)) return undefined
    event.preventDefault()
    return make(move, held.shift)
  }
  const onMouseDown = (event: MouseEvent) => {
    const id = articleAt(event.target, rows)
    if (id === null || event.button !== 0) return
    const index = indexOf(id)
    // The row takes the focus, not the cell that was pressed.
    event.preventDefault()
    focus(index)
    if (event.ctrlKey || event.metaKey) return toggle(index)
    if (event.shiftKey) return select(between(indexOf(anchorId.current ?? currentId), index))
    anchorId.current = id
    select([index])
  }
  const onDoubleClick = (event: MouseEvent) => {
    const id = articleAt(event.target, rows)
    if (id !== null) onOpen(id)
  }
  /** A screen reader presses without a mouse: that opens, as Enter does. */
  const onClick = (event: MouseEvent) => {
    if (event.detail === 0) onDoubleClick(event)
  }
  return { current, reach, presses: { onKeyDown, onMouseDown, onDoubleClick, onClick } }
}

const goTo = (to: number): RowMove => ({ do: 'go', to, select: [to, to] })

const articleAt = (target: EventTarget, rows: readonly LibraryRow[]): ArticleId | null => {
  const key = target instanceof Element ? target.closest<HTMLElement>('[data-key]')?.dataset.key : undefined
  return rows.find(({ id }) => id === key)?.id ?? null
}

const isHead = (target: EventTarget): boolean => target instanceof Element && target.closest('thead') !== null
