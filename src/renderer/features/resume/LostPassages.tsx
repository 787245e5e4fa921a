// Passages that were marked in an older version of their article, and were not found again word for word.
import { counted } from '#core/wording/count.ts'
import { articleTitle } from '#core/wording/names.ts'
import { useNotebook } from '../../store/hooks.ts'
import { Line, Lines, Part } from './Part.tsx'
import { useDoubts } from './use-doubts.ts'

export const LostPassages = () => {
  const doubts = useDoubts()
  const lines = useNotebook(
    ['articles'],
    (state) =>
      doubts.flatMap((doubt) => {
        const article = state.articles.get(doubt.article)
        return article === undefined ? [] : [{ ...doubt, title: articleTitle(article) }]
      }),
    [doubts],
  )
  if (lines.length === 0) return null
  return (
    <Part
      title="Passages to look at"
      note="They were marked in an earlier version of the article, whose words have changed since."
    >
      <Lines label="Passages to look at">
        {lines.map(({ article, first, changed, lost, title }) => (
          <Line
            key={article}
            to={{ view: 'reader', article, ...(first === null ? {} : { claim: first }) }}
            title={title}
            detail={[
              ...(changed === 0 ? [] : [`${counted(changed, 'claim')} in changed words`]),
              ...(lost === 0 ? [] : [`${counted(lost, 'claim')} not found again`]),
            ].join(' · ')}
          />
        ))}
      </Lines>
    </Part>
  )
}
