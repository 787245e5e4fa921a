// How an article hangs together with others: republishes, translates or corrects one of them.
import { useState } from 'react'
import { ARTICLE_LINK_KINDS, type ArticleId, type LinkId } from '#core/model/index.ts'
import { linksAt } from '#core/notebook/state.ts'
import { articleTitle, outletName } from '#core/wording/names.ts'
import { useNotebook, useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import styles from './ArticleLinks.module.css'

const INVERSE = {
  republishes: 'is republished by',
  translates: 'is translated by',
  corrects: 'is corrected by',
} as const
type Kind = (typeof ARTICLE_LINK_KINDS)[number]

export const ArticleLinks = ({ article }: { readonly article: ArticleId }) => {
  const { run } = useStore()
  const [kind, setKind] = useState<Kind>('republishes')
  const [other, setOther] = useState<ArticleId | null>(null)
  const { links, others } = useNotebook(
    ['links', 'articles', 'sources'],
    (state) => {
      const name = (id: ArticleId) => {
        const record = state.articles.get(id)
        return record ? `${articleTitle(record)} (${outletName(state, record)})` : 'an article that is gone'
      }
      const own = linksAt(state, article).flatMap((link): { id: LinkId; words: string }[] => {
        if (link.between !== 'articles') return []
        const words =
          link.from === article ? `${link.kind} ${name(link.to)}` : `${INVERSE[link.kind]} ${name(link.from)}`
        return [{ id: link.id, words }]
      })
      const rest = [...state.articles.values()].filter((one) => one.id !== article && one.trashed === null)
      return { links: own, others: rest.map((one) => ({ value: one.id, label: name(one.id) })) }
    },
    [article],
  )
  if (others.length === 0) return null
  const add = async () => {
    if (other === null) return
    const outcome = await run('link.add', { between: 'articles', kind, from: article, to: other })
    if (outcome.ok) setOther(null)
  }
  return (
    <section className={styles.links}>
      <h3 className={styles.heading}>Links to other articles</h3>
      <ul>
        {links.map((link) => (
          <li key={link.id} className={styles.line}>
            <span>This article {link.words}</span>
            <Button
              weight="quiet"
              aria-label={`Remove link: ${link.words}`}
              onPress={() => void run('link.remove', { ids: [link.id] })}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.add}>
        <Choice
          label="This article"
          options={ARTICLE_LINK_KINDS.map((value) => ({ value, label: value }))}
          value={kind}
          onChange={setKind}
        />
        <Choice label="Which article" options={others} value={other} onChange={setOther} />
        <Button isDisabled={other === null} onPress={() => void add()}>
          Link
        </Button>
      </div>
    </section>
  )
}
