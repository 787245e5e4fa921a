// What is known about an article, put right later. Its words never change.
import { useState } from 'react'
import type { Article, ArticleId } from '#core/model/index.ts'
import { outletOf } from '#core/wording/names.ts'
import { useNotebook, useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { ArticleCodes } from './ArticleCodes.tsx'
import styles from './ArticleDetails.module.css'
import { ArticleForm } from './ArticleForm.tsx'
import { ArticleLinks } from './ArticleLinks.tsx'
import { fieldsOfArticle, knownFrom } from './article-fields.ts'
import { TextDates } from './TextDates.tsx'

export const ArticleDetails = ({
  article: id,
  onClose,
}: {
  readonly article: ArticleId
  readonly onClose: () => void
}) => {
  const found = useNotebook(
    ['articles', 'sources'],
    (state) => {
      const article = state.articles.get(id)
      return article && { article, outlet: outletOf(state, article)?.name ?? '' }
    },
    [id],
  )
  if (found === undefined) {
    return (
      <Sheet title="Article details" size="small" onClose={onClose}>
        This article is no longer in the notebook.
      </Sheet>
    )
  }
  return <Details article={found.article} outlet={found.outlet} onClose={onClose} />
}

interface DetailsProps {
  readonly article: Article
  readonly outlet: string
  readonly onClose: () => void
}

const Details = ({ article, outlet, onClose }: DetailsProps) => {
  const { run } = useStore()
  const before = fieldsOfArticle(article, outlet)
  const [fields, setFields] = useState(before)
  const known = knownFrom(fields, article)
  const changed = JSON.stringify(fields) !== JSON.stringify(before)
  const save = async () => {
    if (!changed || known === null) return onClose()
    // An outlet that was left alone stays the one it is, even where another goes by the same name.
    const outletChoice = fields.outlet === before.outlet ? article.outlet : known.outlet
    const outcome = await run('article.change', { ids: [article.id], fields: { ...known, outlet: outletChoice } })
    if (outcome.ok) onClose()
  }
  return (
    <Sheet
      title="Article details"
      onClose={onClose}
      footer={
        <>
          <Button weight="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button weight="primary" isDisabled={known === null} onPress={() => void save()}>
            Save
          </Button>
        </>
      }
    >
      <div className={styles.details}>
        <ArticleForm fields={fields} before={article} onChange={setFields} />
        <ArticleCodes article={article.id} />
        <TextDates article={article} />
        <ArticleLinks article={article.id} />
        <Origin article={article} />
      </div>
    </Sheet>
  )
}

const Origin = ({ article }: { readonly article: Article }) => {
  const version = article.versions.at(-1)
  if (version === undefined) return null
  const file = version.original
  return (
    <p className={styles.origin}>
      {file === null ? 'Pasted' : `Read from ${file.name}${file.encoding ? ` as ${file.encoding}` : ''}`} ·{' '}
      {version.words} words · version {article.versions.length} of {article.versions.length}
    </p>
  )
}
