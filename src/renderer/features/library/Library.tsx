// The articles of the notebook as a dense list: sorted by any column, filtered as one types.
import { useState } from 'react'
import type { ArticleId } from '#core/model/index.ts'
import { useAction, useApp, useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { keySigns } from '../../store/keys.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Field } from '../../ui/Field.tsx'
import styles from './Library.module.css'
import { LibraryTable } from './LibraryTable.tsx'
import { filterRows, type LibraryOrder, libraryRows, sortRows } from './library-rows.ts'

export const Library = () => {
  const store = useStore()
  const mac = useApp().platform === 'mac'
  const { coder, readOnly, problems } = useReplica()
  const [filter, setFilter] = useState('')
  const [order, setOrder] = useState<LibraryOrder>({ column: 'date', direction: 'ascending' })
  const [selected, setSelected] = useState<ReadonlySet<ArticleId>>(new Set())
  const rows = useNotebook(['articles', 'sources', 'claims', 'readings'], (state) => libraryRows(state, coder), [coder])
  const shown = sortRows(filterRows(rows, filter), order)
  const chosen = shown.filter((row) => selected.has(row.id)).map((row) => row.id)
  const [only] = chosen
  const trash = async () => {
    const outcome = await store.run('article.trash', { ids: chosen })
    if (!outcome.ok) return
    const text = chosen.length === 1 ? 'Article moved to the trash.' : `${chosen.length} articles moved to the trash.`
    store.notices.say({ tone: 'info', text, action: { label: 'Undo', act: () => void store.undo() } })
  }
  const editable = readOnly === null && chosen.length > 0
  useAction('article.trash', editable ? () => void trash() : null)
  useAction(
    'article.details',
    editable && only && chosen.length === 1 ? () => store.sheet.set({ sheet: 'article-details', article: only }) : null,
  )
  if (rows.length === 0) {
    return (
      <>
        <Bar title="Library" />
        <Empty
          title="No articles yet"
          actions={
            readOnly === null && (
              <>
                <Button
                  weight="primary"
                  onPress={() => store.actions.perform('import.files')}
                  keys={keySigns('Mod+Shift+O', mac)}
                >
                  Import files…
                </Button>
                <Button onPress={() => store.actions.perform('import.paste')} keys={keySigns('Mod+Alt+V', mac)}>
                  Paste an article…
                </Button>
              </>
            )
          }
        >
          Drop text, Markdown or HTML files anywhere in this window, choose them, or paste an article you have copied.
        </Empty>
      </>
    )
  }
  return (
    <>
      <Bar
        title="Library"
        detail={
          filter === ''
            ? `${rows.length} ${rows.length === 1 ? 'article' : 'articles'}`
            : `${shown.length} of ${rows.length}`
        }
      >
        {chosen.length > 0 && readOnly === null && (
          <>
            {chosen.length === 1 && <Button onPress={() => store.actions.perform('article.details')}>Details…</Button>}
            <Button weight="danger" onPress={() => void trash()}>
              {chosen.length === 1 ? 'Move to trash' : `Move ${chosen.length} to trash`}
            </Button>
          </>
        )}
        <div className={styles.filter}>
          <Field
            label="Filter articles"
            labelHidden
            placeholder="Filter by title, outlet, author…"
            value={filter}
            onChange={setFilter}
          />
        </div>
        {readOnly === null && (
          <Button weight="primary" onPress={() => store.actions.perform('import.files')}>
            Import…
          </Button>
        )}
      </Bar>
      {problems.map((problem) => (
        <p key={problem.message} role="alert" className={styles.problem}>
          {problem.message}
        </p>
      ))}
      <LibraryTable
        rows={shown}
        order={order}
        selected={selected}
        onOrder={setOrder}
        onSelected={setSelected}
        onOpen={(article) => store.place.set({ view: 'reader', article })}
      />
    </>
  )
}
