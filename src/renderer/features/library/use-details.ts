// What is written into the grid of details: what is good is recorded in one step, what is bad stays in its cell with a
// sentence. It stays there when the grid is left and opened again, for as long as the window is open.
import { useMemo, useState } from 'react'
import type { CommandInput } from '#core/commands/index.ts'
import { type DetailColumn, detailText, editOf } from '#core/library/details.ts'
import { libraryRow } from '#core/library/rows.ts'
import type { ArticleId } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { counted } from '#core/wording/count.ts'
import { languageReader } from '#core/wording/language.ts'
import { useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { recalled, remember } from '../../store/window-memory.ts'
import type { Cell } from '../../ui/cells/block.ts'
import type { BadCell, CellWrite } from '../../ui/cells/columns.ts'
import { detailColumns } from './detail-columns.ts'

const TABLES = ['articles', 'sources', 'facets', 'codes', 'claims', 'readings'] as const

type Bad = Readonly<Record<string, BadCell>>

export const useDetails = (asked: readonly ArticleId[]) => {
  const { run, notices } = useStore()
  const { folder, coder, state } = useReplica()
  const [bad, setBad] = useState(() => kept(folder))
  const columns = useNotebook(['facets', 'sources', 'codes', 'articles'], detailColumns)
  const { ids, textOf } = useNotebook(
    TABLES,
    (now) => {
      const isHere = (id: ArticleId) => now.articles.get(id)?.trashed === null
      return {
        ids: asked.filter(isHere),
        textOf: (id: ArticleId, column: string) => {
          const row = libraryRow(now, id, coder)
          const known = columns.find((one) => one.id === column)
          return row === null || known === undefined ? '' : detailText(now, row, known.id)
        },
      }
    },
    [asked, coder, columns],
  )
  const keep = (change: (before: Bad) => Bad) =>
    setBad((before) => {
      const next = change(before)
      remember(keptAs(folder), next)
      return next
    })
  const write = async (writes: readonly CellWrite<ArticleId>[]) => {
    const fresh: Record<string, BadCell> = {}
    const changes: CommandInput<'article.changeEach'>['changes'] = []
    const languageOf = languageReader()
    for (const [id, typed] of byArticle(writes, columns)) {
      const row = libraryRow(state, id, coder)
      if (row === null) continue
      const { fields, bad: refused } = editOf(state, row, typed, languageOf)
      if (Object.keys(fields).length > 0) changes.push({ id, fields })
      for (const { column, text, problem } of refused) fresh[cellKey(id, column)] = { text, problem }
    }
    const written = new Set(writes.map(({ id, column }) => cellKey(id, column)))
    keep((before) => ({ ...without(before, written), ...fresh }))
    const strayed = writes.filter(({ id, column }) => !isThere(state, id, columns, column))
    if (strayed.length > 0) notices.say({ tone: 'warning', text: strayedWords(strayed) })
    const outcome = changes.length === 0 ? null : await run('article.changeEach', { changes })
    if (outcome === null || outcome.ok) return
    const { message } = outcome.failure
    const lost = writes.map(({ id, column, text }) => [cellKey(id, column), { text, problem: message }] as const)
    keep((before) => ({ ...Object.fromEntries(lost), ...before }))
  }
  const columnIds = useMemo(() => columns.map(({ id }) => id), [columns])
  const badHere = Object.keys(bad).length === 0 ? [] : placesOf(bad, ids, columns)
  return {
    columns,
    columnIds,
    ids,
    textOf,
    badOf: (id: ArticleId, column: string) => bad[cellKey(id, column)],
    /** Cells whose texts could not be taken, in the order in which they are read. */
    badHere,
    revert: (cells: readonly { readonly id: ArticleId; readonly column: string }[]) =>
      keep((before) => without(before, new Set(cells.map(({ id, column }) => cellKey(id, column))))),
    write: (writes: readonly CellWrite<ArticleId>[]) => void write(writes),
  }
}

/** The article or the facet may have gone while its cell was written in. */
const isThere = (
  state: NotebookState,
  id: ArticleId,
  columns: readonly { readonly id: DetailColumn }[],
  column: string,
): boolean => state.articles.has(id) && columns.some((one) => one.id === column)

const strayedWords = (strayed: readonly { readonly text: string }[]): string => {
  const [only] = strayed
  const what =
    strayed.length === 1 && only !== undefined ? `“${only.text}” was` : `${counted(strayed.length, 'value')} were`
  return `${what} not recorded: what it was written for has been deleted meanwhile.`
}

const byArticle = (writes: readonly CellWrite<ArticleId>[], columns: readonly { readonly id: DetailColumn }[]) => {
  const found = new Map<ArticleId, { column: DetailColumn; text: string }[]>()
  for (const { id, column, text } of writes) {
    const known = columns.find((one) => one.id === column)
    if (known === undefined) continue
    const held = found.get(id)
    if (held === undefined) found.set(id, [{ column: known.id, text }])
    else held.push({ column: known.id, text })
  }
  return found
}

const placesOf = (bad: Bad, ids: readonly ArticleId[], columns: readonly { readonly id: string }[]): Cell[] =>
  ids.flatMap((id, row) =>
    columns.flatMap(({ id: column }, at) => (bad[cellKey(id, column)] ? [{ row, column: at }] : [])),
  )

const cellKey = (id: ArticleId, column: string) => `${id} ${column}`
const keptAs = (folder: string) => `details ${folder}`

const without = (bad: Bad, keys: ReadonlySet<string>): Bad =>
  Object.fromEntries(Object.entries(bad).filter(([key]) => !keys.has(key)))

const kept = (folder: string): Bad => {
  const held = recalled(keptAs(folder))
  if (typeof held !== 'object' || held === null) return {}
  return Object.fromEntries(Object.entries(held).flatMap(([key, cell]) => (isBadCell(cell) ? [[key, cell]] : [])))
}

const isBadCell = (cell: unknown): cell is BadCell =>
  typeof cell === 'object' &&
  cell !== null &&
  'text' in cell &&
  'problem' in cell &&
  typeof cell.text === 'string' &&
  typeof cell.problem === 'string'
