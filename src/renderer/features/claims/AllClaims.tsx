// Every claim of the notebook as a table: filtered as one types, sorted and grouped by any column, with a pane beside it
// that shows what is chosen and where it is edited.
import { memo, useCallback, useDeferredValue, useEffect, useRef, useState } from 'react'
import { ColumnId } from '#core/claims-table/columns.ts'
import { isFiltering, NO_FILTER } from '#core/claims-table/filter.ts'
import type { ClaimId } from '#core/model/index.ts'
import { useAction, useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Panes } from '../../ui/Panes.tsx'
import { useColumns } from '../../ui/table/columns.ts'
import { Table, type TableHandle } from '../../ui/table/Table.tsx'
import styles from './AllClaims.module.css'
import { ClaimsPane } from './ClaimsPane.tsx'
import { drawnColumns } from './columns.tsx'
import { FilterBar } from './FilterBar.tsx'
import { type KeptTable, useKeptClaims } from './KeptClaims.tsx'
import { type Opened, useClaimKeys } from './use-claim-keys.ts'
import type { Claims } from './use-claims.ts'
import { useEdits } from './use-edits.ts'

export const AllClaims = memo(({ claims }: { readonly claims: Claims }) => {
  const { place, placeHistory, sheet } = useStore()
  const kept = useKeptClaims()
  const { filter, order, selected, folded, hasPane, change, found, lines, rowOf, chosen } = claims
  const { session, readOnly } = useReplica()
  const columns = useSeenColumns(kept)
  const table = useRef<TableHandle<ClaimId>>(null)
  useCameBack(table, claims.at, placeHistory.isReturn())
  const open = useCallback(
    (id: ClaimId) => {
      const row = kept.table().row(id)
      change({ at: id })
      if (row !== undefined) place.set({ view: 'reader', article: row.article.id, claim: id })
    },
    [kept, change, place],
  )
  const edits = useEdits(chosen)
  // The row that is gone to is seen first, and the whole of its claim a frame later.
  const seen = useDeferredValue(chosen)
  const seenEdits = useEdits(seen)
  const [opened, setOpened] = useState<Opened>(null)
  const openList = (next: Opened) => {
    change({ hasPane: true })
    setOpened(next)
  }
  useClaimKeys({ chosen, canEdit: readOnly === null, edits, onOpen: openList })
  useAction('view.toggleAside', () => change({ hasPane: !hasPane }))
  useAction('claims.export', () => {
    const shown = columns.shown.flatMap(({ id }) => ColumnId.safeParse(id).data ?? [])
    sheet.set({ sheet: 'export-claims', shown: { view: { filter, order, columns: shown }, count: found.length } })
  })
  return (
    <>
      <FilterBar claims={claims} columns={columns} />
      <Panes
        name="claims"
        fixed="end"
        usual={340}
        least={260}
        most={560}
        hidden={!hasPane}
        start={
          <div className={styles.table}>
            <Table
              key={session}
              ref={table}
              label="Claims"
              columns={columns}
              lines={lines}
              rowOf={rowOf}
              rowHeight={LINE}
              order={order}
              selected={selected}
              onOrder={({ column, direction }) => {
                const id = ColumnId.safeParse(column)
                if (id.success) change({ order: { column: id.data, direction } })
              }}
              onSelected={(next) => change({ selected: next })}
              onOpen={open}
              onFold={(group) => change({ folded: toggled(folded, group) })}
              empty={isFiltering(filter) && <NothingFits onClear={() => change({ filter: NO_FILTER })} />}
            />
          </div>
        }
        end={<ClaimsPane chosen={seen} edits={seenEdits} opened={opened} onOpened={setOpened} onOpen={open} />}
      />
    </>
  )
})

/** The columns as this window shows them; perspective and topic are shown to begin with. */
const useSeenColumns = (kept: KeptTable) => {
  const usual = useNotebook(['facets'], (state) =>
    [...state.facets.values()]
      .filter(({ builtin }) => builtin === 'perspective' || builtin === 'topic')
      .map(({ id }) => id),
  )
  const drawn = useNotebook(['facets', 'codes'], () => drawnColumns(kept.table().columns, usual), [kept, usual])
  return useColumns('claims', drawn)
}

/** In rem: two lines of a claim's words. */
const LINE = 2.9

const NothingFits = ({ onClear }: { readonly onClear: () => void }) => (
  <Empty title="No claim fits" actions={<Button onPress={onClear}>Clear the filter</Button>}>
    Take one of the conditions away, or look for fewer words.
  </Empty>
)

const toggled = (set: ReadonlySet<string>, one: string): ReadonlySet<string> => {
  const next = new Set(set)
  if (!next.delete(one)) next.add(one)
  return next
}

/** Whoever comes back from a passage finds the row that they left by. */
const useCameBack = (
  table: { readonly current: TableHandle<ClaimId> | null },
  at: ClaimId | null,
  isReturn: boolean,
): void => {
  const wanted = useRef(isReturn ? at : null)
  useEffect(() => {
    if (wanted.current !== null) table.current?.reach(wanted.current)
    wanted.current = null
  }, [table])
}
