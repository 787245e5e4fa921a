// The numbered notes beneath the text, word for word as they will be exported; each leads to its passage.
import type { Note } from '#core/brief/citations.ts'
import type { NotePart } from '#core/brief/note-parts.ts'
import { type PrintedNote, printedNotes } from '#core/brief/printed-notes.ts'
import { useCited, useShowCited } from '../../editor/views/use-cited.ts'
import { useNotebook } from '../../store/hooks.ts'
import styles from './Notes.module.css'

const READ = ['claims', 'articles', 'sources', 'codes', 'facets', 'points', 'silences'] as const

export const Notes = ({ notes }: { readonly notes: readonly Note[] }) => {
  const printed = useNotebook(READ, (state) => printedNotes(state, notes).notes, [notes])
  if (notes.length === 0) return null
  return (
    <section className={styles.notes} aria-labelledby="brief-notes">
      <h2 id="brief-notes" className={styles.heading}>
        Notes
      </h2>
      <ol>
        {notes.map((note, at) => (
          <li key={note.target} className={styles.note}>
            <span className={styles.number}>{note.number}</span>
            <Line note={note} printed={printed[at]} />
          </li>
        ))}
      </ol>
    </section>
  )
}

interface LineProps {
  readonly note: Note
  readonly printed: PrintedNote | undefined
}

const Line = ({ note, printed }: LineProps) => {
  const show = useShowCited(useCited(note.citation))
  return (
    <button type="button" className={styles.line} dir="auto" onClick={show}>
      <Parts line={printed?.line ?? []} />
      {printed?.behind.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a note have no names, and are drawn all at once
        <span key={at} className={styles.behind} dir="auto">
          <Parts line={line} />
        </span>
      ))}
    </button>
  )
}

const Parts = ({ line }: { readonly line: readonly NotePart[] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line have no names, and are drawn all at once
  line.map((part, at) => <Part key={at} part={part} />)

const Part = ({ part }: { readonly part: NotePart }) => {
  switch (part.kind) {
    case 'plain':
      return part.text
    case 'name':
      return <bdi>{part.text}</bdi>
    case 'words':
      return (
        <bdi className={styles.words} lang={part.language ?? undefined}>
          {part.text}
        </bdi>
      )
    case 'link':
      return <bdi className={styles.url}>{part.url}</bdi>
    case 'warning':
      return <strong className={styles.warning}>{part.text}</strong>
  }
}
