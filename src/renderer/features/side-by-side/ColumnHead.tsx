// What stands above a column and stays there: which article it is, how far it is read, and the way to another one.
import { Fragment, useRef } from 'react'
import { readingOf } from '#core/library/reading-of.ts'
import { type Article, readingState } from '#core/model/index.ts'
import { filedWith } from '#core/notebook/state.ts'
import { counted } from '#core/wording/count.ts'
import { recordedDateWords } from '#core/wording/date.ts'
import { articleTitle, outletName } from '#core/wording/names.ts'
import { READING_NAMES } from '#core/wording/reading.ts'
import { ArticlePicker } from '../../records/ArticlePicker.tsx'
import { useNotebook, useReplica } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Popup } from '../../ui/Popup.tsx'
import type { ColumnProps } from './Column.tsx'
import styles from './ColumnHead.module.css'
import type { Side } from './scroll-map.ts'

export const ColumnHead = (props: Omit<ColumnProps, 'article'> & { readonly article: Article }) => {
  const { article, side, other, acts, attention, onArticle } = props
  const { coder } = useReplica()
  const title = useRef<HTMLButtonElement>(null)
  const facts = useNotebook(
    ['sources', 'readings', 'claims'],
    (state) => ({
      outlet: outletName(state, article),
      reading: READING_NAMES[readingState(article, readingOf(state, article.id, coder))],
      claims: filedWith(state, article.id).claims.size,
    }),
    [article, coder],
  )
  return (
    <header className={styles.head}>
      <div className={styles.names}>
        <h2 className={styles.title}>
          <button
            ref={title}
            type="button"
            className={styles.choose}
            aria-haspopup="dialog"
            aria-expanded={acts.choosing === side}
            title="Choose another article"
            onClick={() => acts.choose(side)}
          >
            <span className={styles.words} dir="auto">
              {articleTitle(article)}
            </span>
            <span aria-hidden="true">▾</span>
          </button>
        </h2>
        <p className={styles.facts}>
          <b dir="auto">{facts.outlet}</b>
          {[recordedDateWords(article.published), counted(facts.claims, 'claim'), facts.reading].map((fact) => (
            <Fragment key={fact}> · {unbroken(fact)}</Fragment>
          ))}
        </p>
      </div>
      <div className={styles.steps}>
        <Step side={side} way="previous" go={acts.stepper(side, 'previous')} />
        <Step side={side} way="next" go={acts.stepper(side, 'next')} />
      </div>
      <Popup
        label={`Article of the ${side} column`}
        isOpen={acts.choosing === side}
        onClose={() => acts.choose(null)}
        trigger={title}
        placement="bottom start"
      >
        <ArticlePicker
          label={`Article of the ${side} column`}
          beside={other}
          claim={attention.chosen}
          chosen={article.id}
          onChoose={(chosen) => {
            acts.choose(null)
            onArticle(chosen)
          }}
        />
      </Popup>
    </header>
  )
}

/** A fact is one thing: its words stay on a line. */
const unbroken = (fact: string): string => fact.replaceAll(' ', '\u00a0')

interface StepProps {
  readonly side: Side
  readonly way: 'previous' | 'next'
  readonly go: (() => void) | null
}

const Step = ({ side, way, go }: StepProps) => (
  <Button
    weight="quiet"
    isDisabled={go === null}
    aria-label={`${way === 'next' ? 'Next' : 'Previous'} article in the ${side} column`}
    onPress={() => go?.()}
  >
    {way === 'next' ? '›' : '‹'}
  </Button>
)
