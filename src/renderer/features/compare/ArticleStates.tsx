// What is known of articles that have no claim in a cell: how far they were read, and whether their silence is on
// record. Both can be said here, article by article.
import { useRef } from 'react'
import { type Article, type CodeId, type PointId, type Reading, readingState } from '#core/model/index.ts'
import { type NotebookState, recordsFiledWith } from '#core/notebook/state.ts'
import { recordedDateWords } from '#core/wording/date.ts'
import { articleTitle } from '#core/wording/names.ts'
import { useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './ArticleStates.module.css'
import { SilenceForm } from './SilenceForm.tsx'
import { type RecordedSilence, type Subject, silencesAbout } from './subject.ts'

interface ArticleStatesProps {
  readonly heading: string
  readonly articles: readonly Article[]
  readonly about: Subject['about']
}

export const ArticleStates = ({ heading, articles, about }: ArticleStatesProps) => {
  const known = useNotebook(
    ['readings', 'silences', 'coders', 'codes', 'articles'],
    (state) => articles.map((article) => stateOf(state, article, about?.id ?? null)),
    [articles, about?.id],
  )
  const section = useRef<HTMLElement>(null)
  return (
    <section ref={section} tabIndex={-1} className={styles.states} aria-label={heading}>
      <h3 className={styles.heading}>{heading}</h3>
      <ul>
        {known.map((one) => (
          <ArticleLine key={one.article.id} {...one} about={about} onSaid={() => section.current?.focus()} />
        ))}
      </ul>
    </section>
  )
}

interface KnownState {
  readonly article: Article
  readonly reading: Reading['state']
  readonly reader: string | null
  readonly silences: readonly RecordedSilence[]
}

/** The reading that went furthest, whoever read. */
const stateOf = (state: NotebookState, article: Article, about: CodeId | PointId | null): KnownState => {
  const readings = recordsFiledWith(state, 'readings', article.id)
  const readTo = (wanted: Reading['state']) => readings.find((one) => readingState(article, one) === wanted)
  const furthest = readTo('done') ?? readTo('started')
  return {
    article,
    reading: readingState(article, furthest),
    reader: furthest === undefined ? null : (state.coders.get(furthest.coder)?.name ?? null),
    silences: about === null ? [] : silencesAbout(state, article, about),
  }
}

interface ArticleLineProps extends KnownState {
  readonly about: Subject['about']
  /** Something was said, and the control that said it is gone: the focus needs a place. */
  readonly onSaid: () => void
}

const ArticleLine = ({ article, reading, reader, silences, about, onSaid }: ArticleLineProps) => {
  const { run, place } = useStore()
  const after = async (running: ReturnType<typeof run>) => {
    if ((await running).ok) onSaid()
  }
  const writable = useReplica().readOnly === null
  const title = articleTitle(article)
  return (
    <li className={styles.line}>
      <button
        type="button"
        className={styles.title}
        dir="auto"
        onClick={() => place.set({ view: 'reader', article: article.id })}
      >
        {title}
      </button>
      <p className={styles.known}>
        {recordedDateWords(article.published)} · {READING_WORDS[reading]}
        {reader !== null && ` by ${reader}`}
      </p>
      {silences.map(({ silence, above }) => (
        <p key={silence.id} className={styles.silence}>
          <span>
            Silence on record{above !== null && ` about ${above}`}
            {silence.search !== '' && `: looked for “${silence.search}”`}
          </span>
          {writable && (
            <Button
              weight="quiet"
              aria-label={`Take the silence of ${title} off the record`}
              onPress={() => void after(run('silence.remove', { ids: [silence.id] }))}
            >
              Take off
            </Button>
          )}
        </p>
      ))}
      {writable && (
        <div className={styles.acts}>
          {reading !== 'done' && (
            <Button
              aria-label={`Mark ${title} as read to the end`}
              onPress={() => void after(run('reading.set', { articles: [article.id], state: 'done' }))}
            >
              Mark as read to the end
            </Button>
          )}
          {about !== null && silences.length === 0 && (
            <SilenceForm article={article.id} title={title} about={about} onSaid={onSaid} />
          )}
        </div>
      )}
    </li>
  )
}

const READING_WORDS = { unread: 'not read yet', started: 'started', done: 'read to the end' } as const
