// The articles of the notebook as a dense list: sorted by any column, grouped, and filtered as one types.
import { useRef } from 'react'
import { isFiltering } from '#core/library/view.ts'
import type { ArticleId } from '#core/model/index.ts'
import { counted } from '#core/wording/count.ts'
import { useStore } from '../../store/hooks.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useColumns } from '../../ui/table/columns.ts'
import { Table, type TableHandle } from '../../ui/table/Table.tsx'
import { COLUMNS } from './columns.tsx'
import styles from './Library.module.css'
import { LibraryFilters } from './LibraryFilters.tsx'
import { NoArticles } from './NoArticles.tsx'
import { useLibrary } from './use-library.ts'

export const Library = () => {
  const { place } = useStore()
  const library = useLibrary()
  const columns = useColumns('library', COLUMNS)
  const table = useRef<TableHandle<ArticleId>>(null)
  const { rows, shown, view, byId } = library
  if (rows.length === 0) return <NoArticles canImport={library.canEdit} />
  return (
    <>
      <Bar
        title="Library"
        detail={
          isFiltering(view) ? `${shown.length} of ${counted(rows.length, 'article')}` : counted(rows.length, 'article')
        }
      >
        <Beside count={library.chosen.length} />
        {library.canEdit && <ForChosen count={library.chosen.length} />}
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
      <LibraryFilters looking={library} rows={rows} columns={columns} />
      <Table
        ref={table}
        label="Articles"
        columns={columns}
        lines={library.lines}
        rowOf={(id) => byId.get(id)}
        nameOf={(id) => byId.get(id)?.title ?? ''}
        order={view.order}
        selected={library.selected}
        onOrder={library.setOrder}
        onSelected={library.setSelected}
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
