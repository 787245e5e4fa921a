// The numbered notes beneath the text, as they will be exported; each leads to its passage.
import type { Note } from '#core/brief/citations.ts'
import type { Citation } from '#core/model/index.ts'
import { useCited, useShowCited } from '../../editor/views/use-cited.ts'
import styles from './Notes.module.css'

export const Notes = ({ notes }: { readonly notes: readonly Note[] }) =>
  notes.length === 0 ? null : (
    <section className={styles.notes} aria-labelledby="brief-notes">
      <h2 id="brief-notes" className={styles.heading}>
        Notes
      </h2>
      <ol>
        {notes.map((note) => (
          <li key={note.target} className={styles.note}>
            <span className={styles.number}>{note.number}</span>
            <Line citation={note.citation} />
          </li>
        ))}
      </ol>
    </section>
  )

const Line = ({ citation }: { readonly citation: Citation }) => {
  const cited = useCited(citation)
  const show = useShowCited(cited)
  return (
    <button type="button" className={styles.line} onClick={show}>
      <span>{cited.origin}</span>
      {cited.warning !== null && <strong className={styles.warning}>{cited.warning}</strong>}
      <q className={styles.words} dir="auto">
        {cited.words}
      </q>
      {cited.article?.url && <span className={styles.url}>{cited.article.url}</span>}
    </button>
  )
}
