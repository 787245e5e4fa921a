// The articles as a dense list: sorted by any column, grouped, and filtered as one types.
import { useRef } from 'react'
import { isFiltering } from '#core/library/view.ts'
import type { ArticleId } from '#core/model/index.ts'
import { counted, figure } from '#core/wording/count.ts'
import { useAction, useStore } from '../../store/hooks.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useColumns } from '../../ui/table/columns.ts'
import { Table, type TableHandle } from '../../ui/table/Table.tsx'
import { COLUMNS } from './columns.tsx'
import { LibraryFilters } from './LibraryFilters.tsx'
import styles from './LibraryList.module.css'
import { NoArticles } from './NoArticles.tsx'
import { useLanding } from './use-landing.ts'
import { useLibrary } from './use-library.ts'

interface LibraryListProps {
  readonly selected: ReadonlySet<ArticleId>
  readonly onSelected: (selected: ReadonlySet<ArticleId>) => void
  /** Articles that were just added: they are shown, and the first of them has the focus. */
  readonly added: readonly ArticleId[] | undefined
  /** The article that one comes back from. */
  readonly last: ArticleId | null
  readonly onEditDetails: (articles: readonly ArticleId[]) => void
}

export const LibraryList = ({ selected, onSelected, added, last, onEditDetails }: LibraryListProps) => {
  const { place } = useStore()
  const library = useLibrary(selected)
  const columns = useColumns('library', COLUMNS)
  const table = useRef<TableHandle<ArticleId>>(null)
  const { rows, shown, view, byId, chosen } = library
  useLanding({ table, library, added, last })
  const ordered = () => library.groups.flatMap((group) => group.rows.map(({ id }) => id))
  const canEdit = library.canEdit && shown.length > 0
  useAction('library.editDetails', canEdit ? () => onEditDetails(chosen.length > 1 ? chosen : ordered()) : null)
  if (rows.length === 0) return <NoArticles canImport={library.canEdit} />
  const all = counted(rows.length, 'article')
  return (
    <>
      <Bar title="Library" detail={isFiltering(view) ? `${figure(shown.length)} of ${all}` : all}>
        <Beside count={chosen.length} />
        {library.canEdit && <ForChosen count={chosen.length} />}
        <div className={styles.filter}>
          <Field
            label="Filter articles"
            labelHidden
            placeholder="Filter by title, outlet, author…"
            value={view.text}
            onChange={library.setText}
          />
        </div>
        {library.canEdit && <Import />}
      </Bar>
      <LibraryFilters looking={library} rows={rows} columns={columns} chosen={chosen.length} />
      <Table
        ref={table}
        label="Articles"
        columns={columns}
        lines={library.lines}
        rowOf={(id) => byId.get(id)}
        nameOf={(id) => byId.get(id)?.title ?? ''}
        order={view.order}
        selected={selected}
        onOrder={library.setOrder}
        onSelected={onSelected}
        onFold={library.fold}
        onOpen={(article) => place.set({ view: 'reader', article })}
        empty="No article fits these filters."
      />
    </>
  )
}

/** One article asks for another beside it. */
const Beside = ({ count }: { readonly count: number }) => {
  const { actions } = useStore()
  if (count !== 1 && count !== 2) return null
  return (
    <Button onPress={() => actions.perform('compare.beside')}>{count === 1 ? 'Side by side…' : 'Side by side'}</Button>
  )
}

const ForChosen = ({ count }: { readonly count: number }) => {
  const { actions } = useStore()
  if (count === 0) return null
  return (
    <>
      {count === 1 && <Button onPress={() => actions.perform('article.details')}>Details…</Button>}
      <Button weight="danger" onPress={() => actions.perform('article.trash')}>
        {count === 1 ? 'Move to trash' : `Move ${count} to trash`}
      </Button>
    </>
  )
}

const Import = () => {
  const { actions } = useStore()
  return (
    <Button weight="primary" onPress={() => actions.perform('import.files')}>
      Import…
    </Button>
  )
}
