// The rail: which notebook this is, its screens with what they hold, and whether everything is on the disk.
import type { ReactNode } from 'react'
import { filedWith, notebookOf } from '#core/notebook/state.ts'
import { figure } from '#core/wording/count.ts'
import { useKeySigns, useNotebook, usePlace, useReplica, useStore } from '../store/hooks.ts'
import type { Place } from '../store/place.ts'
import { Keys } from '../ui/Keys.tsx'
import { look } from '../ui/look.ts'
import styles from './Rail.module.css'
import { SaveState } from './SaveState.tsx'

const COUNTED = ['articles', 'claims', 'briefs', 'sources', 'codes', 'notebook'] as const

export const Rail = ({ splitter }: { readonly splitter: ReactNode }) => {
  const { actions } = useStore()
  const searchKeys = useKeySigns('palette.show')
  const { readOnly } = useReplica()
  const holds = useNotebook(COUNTED, (state) => {
    const articles = [...state.articles.values()]
    const briefs = [...state.briefs.values()]
    return {
      title: notebookOf(state).title,
      library: articles.filter((article) => article.trashed === null).length,
      claims: articles
        .filter((article) => article.trashed === null)
        .reduce((sum, { id }) => sum + filedWith(state, id).claims.size, 0),
      briefs: briefs.filter((brief) => brief.trashed === null).length,
      sources: state.sources.size,
      codebook: state.codes.size,
      trash: [...articles, ...briefs].filter((record) => record.trashed !== null).length,
    }
  })
  return (
    <nav className={styles.frame} aria-label="Notebook">
      <div className={styles.rail}>
        <p className={styles.name}>
          {holds.title}
          <small>{readOnly ? 'Read only' : 'Parallax notebook'}</small>
        </p>
        <Item view="resume" label="Resume" count={null} />
        <Item view="library" label="Library" count={holds.library} also="reader" />
        <Item view="claims" label="Claims" count={holds.claims} />
        <Item view="compare" label="Compare" count={null} also="beside" />
        <Item view="briefs" label="Briefs" count={holds.briefs} also="brief" />
        <hr className={styles.rule} />
        <Item view="sources" label="Sources" count={holds.sources} />
        <Item view="codebook" label="Codebook" count={holds.codebook} />
        <Item view="trash" label="Trash" count={holds.trash} />
        <div className={styles.foot}>
          <button type="button" className={styles.item} onClick={() => actions.perform('palette.show')}>
            Commands <Keys signs={searchKeys ?? []} />
          </button>
          <SaveState />
        </div>
      </div>
      {splitter}
    </nav>
  )
}

type PlainView = Exclude<Place['view'], 'reader' | 'beside' | 'brief'>

const Item = ({
  view,
  label,
  count,
  also,
}: {
  readonly view: PlainView
  readonly label: string
  readonly count: number | null
  readonly also?: Place['view']
}) => {
  const { place } = useStore()
  const { view: shown } = usePlace()
  const here = shown === view || shown === also
  return (
    <button
      type="button"
      className={look(styles.item, here && styles.here)}
      aria-current={here ? 'page' : undefined}
      onClick={() => place.set({ view })}
    >
      {label}
      {count !== null && <span className={styles.count}>{figure(count)}</span>}
    </button>
  )
}
