// One column: an article with its head, or the choice of one.
import type { ArticleId } from '#core/model/index.ts'
import type { DrawnArticle } from '../../article/use-drawn-article.ts'
import { ArticlePicker } from '../../records/ArticlePicker.tsx'
import { useNotebook, useText } from '../../store/hooks.ts'
import styles from './Column.module.css'
import { ColumnHead } from './ColumnHead.tsx'
import { OpenColumn } from './OpenColumn.tsx'
import type { Side } from './scroll-map.ts'
import type { Attention } from './use-attention.ts'
import type { ColumnActs } from './use-column-actions.ts'
import type { Scrolling } from './use-scrolling.ts'

export interface ColumnProps {
  readonly side: Side
  readonly article: ArticleId | null
  /** The article of the other column. */
  readonly other: ArticleId | null
  /** Whether cards are wanted, where there is room for them. */
  readonly hasCards: boolean
  /** Whether the keys are meant for it. */
  readonly isActive: boolean
  readonly attention: Attention
  readonly scrolling: Scrolling
  readonly acts: ColumnActs
  readonly onActive: (side: Side) => void
  readonly onPage: (side: Side, page: DrawnArticle | null) => void
  readonly onReady: () => void
  readonly onArticle: (article: ArticleId) => void
}

export const Column = (props: ColumnProps) => {
  const { side, article: id, other, isActive, attention, scrolling, onActive, onArticle } = props
  const article = useNotebook(['articles'], (state) => (id === null ? undefined : state.articles.get(id)), [id])
  const text = useText(article)
  if (article === undefined)
    return (
      <div className={styles.column} data-side={side}>
        <div className={styles.chooser}>
          <h2 className={styles.ask}>Which article beside it?</h2>
          <ArticlePicker
            label="Which article beside it?"
            beside={other}
            claim={attention.chosen}
            onChoose={onArticle}
          />
        </div>
      </div>
    )
  const lead = () => scrolling.lead(side)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a column is no group of form fields
    <div
      role="group"
      aria-label={side === 'left' ? 'Left column' : 'Right column'}
      className={styles.column}
      data-side={side}
      data-active={isActive || undefined}
      onFocus={() => {
        lead()
        onActive(side)
      }}
      onWheel={lead}
      onPointerDown={lead}
      onKeyDown={lead}
    >
      <ColumnHead {...props} article={article} />
      {text.state === 'failed' && <p className={styles.failure}>{text.failure.message}</p>}
      {text.state === 'read' && <OpenColumn {...props} article={article} text={text.value} />}
    </div>
  )
}
