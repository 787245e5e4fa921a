// The articles that are not read to the end: those begun, with how far, and then those not begun.
import type { ArticleId } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { unfinishedArticles } from '#core/resume/unfinished.ts'
import { counted } from '#core/wording/count.ts'
import { recordedDateWords } from '#core/wording/date.ts'
import { articleTitle, outletName } from '#core/wording/names.ts'
import { useNotebook, useReplica } from '../../store/hooks.ts'
import { Line, Lines, More, Part } from './Part.tsx'
import { Progress } from './Progress.tsx'

/** How many of each are shown here; the library has them all. */
const MOST = 6

export const Unfinished = () => {
  const { coder } = useReplica()
  const { started, unread, begun, waiting } = useNotebook(
    ['articles', 'readings', 'claims', 'sources'],
    (state) => {
      const { started, unread } = unfinishedArticles(state, coder)
      return {
        started: started.slice(0, MOST).map((one) => ({ ...one, ...named(state, one.article) })),
        unread: unread.slice(0, MOST).map((article) => ({ article, ...named(state, article) })),
        begun: started.length,
        waiting: unread.length,
      }
    },
    [coder],
  )
  return (
    <>
      {begun > 0 && (
        <Part title="Begun">
          <Lines label="Articles begun">
            {started.map(({ article, title, from, percent, claims }) => (
              <Line
                key={article}
                to={{ view: 'reader', article }}
                title={title}
                detail={`${from} · ${claims === 0 ? 'no claims yet' : counted(claims, 'claim')}`}
                figure={<Progress percent={percent} />}
              />
            ))}
          </Lines>
          {begun > MOST && <More to={{ view: 'library' }}>{counted(begun - MOST, 'more', 'more')} in the library</More>}
        </Part>
      )}
      {waiting > 0 && (
        <Part title="Not yet begun">
          <Lines label="Articles not yet begun">
            {unread.map(({ article, title, from }) => (
              <Line key={article} to={{ view: 'reader', article }} title={title} detail={from} />
            ))}
          </Lines>
          {waiting > MOST && (
            <More to={{ view: 'library' }}>{counted(waiting - MOST, 'more', 'more')} in the library</More>
          )}
        </Part>
      )}
      {begun + waiting === 0 && (
        <Part title="Reading">
          <p>Every article is read to the end.</p>
        </Part>
      )}
    </>
  )
}

const named = (state: NotebookState, id: ArticleId): { title: string; from: string } => {
  const article = state.articles.get(id)
  if (article === undefined) return { title: '', from: '' }
  return {
    title: articleTitle(article),
    from: `${outletName(state, article)}, ${recordedDateWords(article.published)}`,
  }
}
