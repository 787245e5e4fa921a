// What a column of a table is, and which columns are shown, how wide, is kept for this machine: it is a matter of the
// screen, not of the notebook.
import { type ReactNode, useMemo, useState } from 'react'

export interface Column<Row> {
  readonly id: string
  readonly name: string
  /** In rem. */
  readonly width: number
  /** Takes the room that is left; `width` is then the least it has. */
  readonly grows?: boolean
  readonly isNumber?: boolean
  /** Names the row, and is read out as its header. It cannot be hidden. */
  readonly isName?: boolean
  /** Nothing is sorted by it. */
  readonly isUnsorted?: boolean
  /** Shown only once it is asked for. */
  readonly isExtra?: boolean
  readonly cell: (row: Row) => ReactNode
}

export interface Columns<Row> {
  readonly all: readonly Column<Row>[]
  readonly shown: readonly Column<Row>[]
  /** In rem. */
  readonly widthOf: (column: Column<Row>) => number
  /** @param width in rem; null for the usual one */
  readonly resize: (id: string, width: number | null) => void
  readonly show: (id: string, isShown: boolean) => void
  /** Moves a column before or after its neighbour in the list of all. */
  readonly move: (id: string, step: -1 | 1) => void
}

const LEAST = 3
const MOST = 60

interface Kept {
  readonly widths: Readonly<Record<string, number>>
  readonly shown: Readonly<Record<string, boolean>>
  /** Ids of columns that have been moved past each other; those that are not among them stand where they usually do. */
  readonly order: readonly string[]
}

/**
 * @param name under which widths and choice of columns are kept
 * @param usual all columns in their usual order: the same list as long as the columns stay the same: rows are drawn anew when it changes
 */
export const useColumns = <Row>(name: string, usual: readonly Column<Row>[]): Columns<Row> => {
  const [kept, setKept] = useState(() => keptUnder(name))
  const all = useMemo(() => inOrder(usual, kept.order), [usual, kept.order])
  const shown = useMemo(
    () => all.filter((column) => column.isName === true || (kept.shown[column.id] ?? column.isExtra !== true)),
    [all, kept.shown],
  )
  const keep = (next: Kept) => {
    setKept(next)
    localStorage.setItem(storedAs(name), JSON.stringify(next))
  }
  return {
    all,
    shown,
    widthOf: (column) => kept.widths[column.id] ?? column.width,
    resize: (id, width) => {
      const { [id]: _, ...others } = kept.widths
      const rounded = width === null ? null : Math.round(Math.min(MOST, Math.max(LEAST, width)) * 16) / 16
      keep({ ...kept, widths: rounded === null ? others : { ...others, [id]: rounded } })
    },
    show: (id, isShown) => keep({ ...kept, shown: { ...kept.shown, [id]: isShown } }),
    move: (id, step) => {
      const ids = all.map((column) => column.id)
      const from = ids.indexOf(id)
      const to = from + step
      if (from >= 0 && to >= 0 && to < ids.length) keep({ ...kept, order: ids.toSpliced(from, 1).toSpliced(to, 0, id) })
    },
  }
}

/** Columns as they were put in order; one that came since stands behind the one that it usually stands behind. */
export const inOrder = <C extends { readonly id: string }>(usual: readonly C[], order: readonly string[]): C[] => {
  const known = usual.filter(({ id }) => order.includes(id)).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  const placed = [...known]
  for (const [at, column] of usual.entries()) {
    if (order.includes(column.id)) continue
    const before = usual[at - 1]
    placed.splice(before === undefined ? 0 : placed.indexOf(before) + 1, 0, column)
  }
  return placed
}

/** For a style sheet: the tracks of the columns, and what all of them need at least. */
export const tracksOf = <Row>({ shown, widthOf }: Columns<Row>): { tracks: string; least: string } => ({
  tracks: shown
    .map((column) => (column.grows === true ? `minmax(${widthOf(column)}rem, 1fr)` : `${widthOf(column)}rem`))
    .join(' '),
  least: `${shown.reduce((sum, column) => sum + widthOf(column), 0)}rem`,
})

const storedAs = (name: string) => `table.${name}`

const keptUnder = (name: string): Kept => {
  const kept = parsed(localStorage.getItem(storedAs(name)))
  return { widths: fieldsOf(kept, 'widths', isNumber), shown: fieldsOf(kept, 'shown', isBoolean), order: orderOf(kept) }
}

const parsed = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null')
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && value >= LEAST && value <= MOST
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'

const fieldsOf = <T>(kept: unknown, name: string, is: (value: unknown) => value is T): Record<string, T> => {
  const held: unknown = isObject(kept) ? kept[name] : null
  if (!isObject(held)) return {}
  return Object.fromEntries(Object.entries(held).flatMap(([key, value]) => (is(value) ? [[key, value]] : [])))
}

const orderOf = (kept: unknown): string[] => {
  const held: unknown = isObject(kept) ? kept.order : null
  return Array.isArray(held) ? held.filter((id) => typeof id === 'string') : []
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
