// The reader: an article as a page, with its claims underlined in the text and told in the margin.
import type { ArticleId, ClaimId } from '#core/model/index.ts'
import { currentVersion } from '#core/model/index.ts'
import { articleTitle } from '#core/wording/names.ts'
import { ActionButton } from '../../records/ActionButton.tsx'
import { useNotebook, useText } from '../../store/hooks.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { OpenArticle } from './OpenArticle.tsx'

interface ReaderProps {
  readonly article: ArticleId
  /** Where to land: a claim, or an offset into the text in UTF-16 code units. */
  readonly focus: Focus
}

export interface Focus {
  readonly claim?: ClaimId
  readonly at?: number
  readonly look?: true
}

export const Reader = ({ article: id, focus }: ReaderProps) => {
  const article = useNotebook(['articles'], (state) => state.articles.get(id), [id])
  const text = useText(article)
  if (article === undefined)
    return (
      <Nothing title="This article is no longer in the notebook" action="view.library">
        It was deleted for good. Undo brings it back as long as the notebook stays open.
      </Nothing>
    )
  if (article.trashed !== null)
    return (
      <Nothing title="This article is in the trash" action="view.trash">
        Restore it from there to read it and see its claims.
      </Nothing>
    )
  if (text.state === 'failed')
    return (
      <Nothing title="The text cannot be shown" action="view.library">
        {text.failure.message}
      </Nothing>
    )
  if (text.state === 'reading') return <Bar title={articleTitle(article)} />
  return <OpenArticle key={currentVersion(article).id} article={article} text={text.value} focus={focus} />
}

interface NothingProps {
  readonly title: string
  readonly action: 'view.library' | 'view.trash'
  readonly children: string
}

const Nothing = ({ title, action, children }: NothingProps) => (
  <>
    <Bar title="Reader" />
    <Empty title={title} actions={<ActionButton action={action} />}>
      {children}
    </Empty>
  </>
)
