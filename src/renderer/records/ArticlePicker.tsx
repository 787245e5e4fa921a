// Looks up an article: by its title, outlet, authors or date. Those tied to what is looked at come first and say so.
import { useMemo } from 'react'
import { chosenArticles } from '#core/compare/chosen-articles.ts'
import { tieCounts } from '#core/compare/ties.ts'
import type { Article, ArticleId, ClaimId } from '#core/model/index.ts'
import { type NotebookState, recordsFiledWith } from '#core/notebook/state.ts'
import { counted } from '#core/wording/count.ts'
import { recordedDateWords } from '#core/wording/date.ts'
import { articleTitle, outletName } from '#core/wording/names.ts'
import { useNotebook } from '../store/hooks.ts'
import { TypeAhead, type TypeAheadItem } from '../ui/TypeAhead.tsx'
import styles from './ArticlePicker.module.css'

interface ArticlePickerProps {
  readonly label: string
  /** The article it is to be seen with, or one claim of it; null where it stands alone. */
  readonly beside: ArticleId | null
  readonly claim?: ClaimId | null
  readonly chosen?: ArticleId | null
  readonly onChoose: (article: ArticleId) => void
}

const READ = ['articles', 'sources', 'claims', 'links'] as const

export const ArticlePicker = ({ label, beside, claim = null, chosen = null, onChoose }: ArticlePickerProps) => {
  const offered = useNotebook(READ, (state) => offeredArticles(state, beside, claim), [beside, claim])
  const items = useMemo(() => offered.map((one) => itemOf(one, chosen)), [offered, chosen])
  return (
    <TypeAhead
      label={label}
      placeholder="Title, outlet, author or date"
      items={items}
      onChoose={(id) => {
        const found = offered.find(({ article }) => article.id === id)
        if (found) onChoose(found.article.id)
      }}
      empty="No article has these words."
    />
  )
}

interface Offered {
  readonly article: Article
  readonly outlet: string
  readonly ties: number
}

/** All that are not in the trash, the one it is to be seen with left out; those with most ties first, then the oldest. */
const offeredArticles = (state: NotebookState, beside: ArticleId | null, claim: ClaimId | null): Offered[] => {
  const tied = claim === null ? undefined : state.claims.get(claim)
  const own = tied ? [tied] : beside === null ? [] : recordsFiledWith(state, 'claims', beside)
  const counts = tieCounts(state, own)
  return chosenArticles(state, null)
    .filter(({ id }) => id !== beside)
    .map((article) => ({ article, outlet: outletName(state, article), ties: counts.get(article.id) ?? 0 }))
    .sort((a, b) => b.ties - a.ties)
}

const itemOf = ({ article, outlet, ties }: Offered, chosen: ArticleId | null): TypeAheadItem => {
  const title = articleTitle(article)
  const date = recordedDateWords(article.published)
  return {
    id: article.id,
    label: title,
    also: [outlet, date, article.authors.join(' ')].join(' '),
    chosen: article.id === chosen,
    body: (
      <span className={styles.article}>
        <span className={styles.title} dir="auto">
          {title}
        </span>
        <span className={styles.detail}>
          {[outlet, date, ties > 0 && counted(ties, 'counterpart')].filter(Boolean).join(' · ')}
        </span>
      </span>
    ),
  }
}
