// The briefs of the notebook, to go on writing in or to begin.
import { citationCount, notesOf } from '#core/brief/citations.ts'
import { blockWords } from '#core/brief/plain-text.ts'
import type { BriefId } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import styles from './Briefs.module.css'
import { counted, dayWords } from './counted.ts'

export const Briefs = () => {
  const { actions, place } = useStore()
  const writable = useReplica().readOnly === null
  const rows = useNotebook(['briefs', 'briefTexts'], rowsOf)
  const begin = writable && (
    <Button weight="primary" onPress={() => actions.perform('brief.new')}>
      New brief
    </Button>
  )
  if (rows.length === 0) {
    return (
      <>
        <Bar title="Briefs" />
        <Empty title="No briefs yet" actions={begin}>
          A brief is what you write from your claims: type @ in it to cite one, and the sentence leads back to the words
          it rests on.
        </Empty>
      </>
    )
  }
  return (
    <>
      <Bar title="Briefs" detail={counted(rows.length, 'brief')}>
        {begin}
      </Bar>
      <ul className={styles.list} aria-label="Briefs">
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" className={styles.row} onClick={() => place.set({ view: 'brief', brief: row.id })}>
              <span className={styles.title} dir="auto">
                {row.title}
              </span>
              <span className={styles.figure}>{counted(row.words, 'word')}</span>
              <span className={styles.figure}>{counted(row.citations, 'citation')}</span>
              <span className={styles.figure}>begun {dayWords(row.begun)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

interface Row {
  readonly id: BriefId
  readonly title: string
  readonly words: number
  readonly citations: number
  readonly begun: string
}

const rowsOf = (state: NotebookState): readonly Row[] =>
  [...state.briefs.values()]
    .filter((brief) => brief.trashed === null)
    .map((brief) => {
      const blocks = state.briefTexts.get(brief.id)?.blocks ?? []
      return {
        id: brief.id,
        title: brief.title,
        words: blocks.reduce((sum, block) => sum + blockWords(block), 0),
        citations: citationCount(notesOf(blocks)),
        begun: brief.made.at,
      }
    })
    .sort((a, b) => b.begun.localeCompare(a.begun))
