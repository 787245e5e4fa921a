// Deleted articles and briefs, kept until they are restored or deleted for good.
import type { Article, Brief } from '#core/model/index.ts'
import { filedWith } from '#core/notebook/state.ts'
import { articleTitle, outletName } from '#core/wording/names.ts'
import { useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import styles from './Trash.module.css'

interface Trashed {
  readonly id: Article['id'] | Brief['id']
  readonly title: string
  readonly detail: string
  readonly at: string
  readonly restore: () => void
  readonly destroy: () => void
}

export const Trash = () => {
  const { run, offerUndo } = useStore()
  const { readOnly } = useReplica()
  const after = async (running: ReturnType<typeof run>, text: string) => {
    const outcome = await running
    if (outcome.ok) offerUndo(text, outcome.value)
  }
  const { articles, briefs } = useNotebook(['articles', 'briefs', 'sources', 'claims'], (state) => ({
    articles: [...state.articles.values()]
      .filter((article) => article.trashed !== null)
      .map((article) => ({
        article,
        detail: `${outletName(state, article)} · ${claimCount(filedWith(state, article.id).claims.size)}`,
      })),
    briefs: [...state.briefs.values()].filter((brief) => brief.trashed !== null),
  }))
  const items: Trashed[] = [
    ...articles.map(({ article, detail }) => ({
      id: article.id,
      title: articleTitle(article),
      detail: `Article · ${detail}`,
      at: article.trashed?.at ?? '',
      restore: () => void after(run('article.restore', { ids: [article.id] }), 'Article restored.'),
      destroy: () => void after(run('article.delete', { ids: [article.id] }), 'Article and its claims deleted.'),
    })),
    ...briefs.map((brief) => ({
      id: brief.id,
      title: brief.title,
      detail: 'Brief',
      at: brief.trashed?.at ?? '',
      restore: () => void after(run('brief.restore', { ids: [brief.id] }), 'Brief restored.'),
      destroy: () => void after(run('brief.delete', { ids: [brief.id] }), 'Brief deleted.'),
    })),
  ].sort((a, b) => b.at.localeCompare(a.at))
  return (
    <>
      <Bar title="Trash" detail={items.length > 0 ? `${items.length} kept` : undefined} />
      {items.length === 0 ? (
        <Empty title="The trash is empty">
          Articles and briefs that you delete wait here, with everything done to them, until you restore them or delete
          them for good.
        </Empty>
      ) : (
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={item.id} className={styles.line}>
              <span className={styles.title} dir="auto">
                {item.title}
                <small className={styles.detail}>
                  {item.detail} · deleted {day(item.at)}
                </small>
              </span>
              {readOnly === null && (
                <>
                  <Button onPress={item.restore} aria-label={`Restore ${item.title}`}>
                    Restore
                  </Button>
                  <Button weight="danger" onPress={item.destroy} aria-label={`Delete ${item.title} for good`}>
                    Delete for good
                  </Button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const day = (at: string) =>
  at === ''
    ? ''
    : new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(at))

const claimCount = (count: number) => (count === 1 ? '1 claim' : `${count} claims`)
