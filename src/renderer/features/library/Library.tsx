// The articles of the notebook as a dense list: sorted by any column, filtered as one types.
import { useStore } from '../../store/hooks.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useColumns } from '../../ui/table/columns.ts'
import { Table } from '../../ui/table/Table.tsx'
import { COLUMNS } from './columns.tsx'
import styles from './Library.module.css'
import { NoArticles } from './NoArticles.tsx'
import { useLibrary } from './use-library.ts'

export const Library = () => {
  const { place } = useStore()
  const library = useLibrary()
  const columns = useColumns('library', COLUMNS)
  const { all, shown, filter } = library
  if (all === 0) return <NoArticles canImport={library.canEdit} />
  return (
    <>
      <Bar
        title="Library"
        detail={filter === '' ? `${all} ${all === 1 ? 'article' : 'articles'}` : `${shown.length} of ${all}`}
      >
        {library.canEdit && <ForChosen count={library.chosen.length} />}
        <div className={styles.filter}>
          <Field
            label="Filter articles"
            labelHidden
            placeholder="Filter by title, outlet, author…"
            value={filter}
            onChange={library.setFilter}
          />
        </div>
        {library.canEdit && <Import />}
      </Bar>
      <Table
        label="Articles"
        columns={columns}
        lines={library.lines}
        rowOf={(id) => library.byId.get(id)}
        nameOf={(id) => library.byId.get(id)?.title ?? ''}
        order={library.order}
        selected={library.selected}
        onOrder={library.setOrder}
        onSelected={library.setSelected}
        onOpen={(article) => place.set({ view: 'reader', article })}
        empty="No article fits this filter."
      />
    </>
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
