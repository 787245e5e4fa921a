// One source: who it is, what offices it held, and everything it is said to have said.
import { useState } from 'react'
import type { SourceId } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { ClaimList } from '../../records/ClaimList.tsx'
import { MemoField } from '../../records/MemoField.tsx'
import { RemoveSheet } from '../../records/RemoveSheet.tsx'
import { ShowClaims } from '../../records/ShowClaims.tsx'
import { useNotebook, useReplica } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Page, Section } from '../../ui/Page.tsx'
import { Roles } from './Roles.tsx'
import { SourceFields } from './SourceFields.tsx'
import styles from './SourcePage.module.css'

export const SourcePage = ({ id }: { readonly id: SourceId }) => {
  const writable = useReplica().readOnly === null
  const source = useNotebook(['sources'], (state) => state.sources.get(id), [id])
  const { claims, published } = useNotebook(['claims', 'articles'], (state) => usageOf(state, id), [id])
  const [isRemoving, setRemoving] = useState(false)
  if (source === undefined) return null
  return (
    <Page>
      <SourceFields source={source} />
      <Section title="Offices and affiliations">
        <Roles source={source} />
      </Section>
      <Section title={saysWords(claims.length, published)}>
        <div className={styles.claims}>
          {claims.length > 0 && <ClaimList label={`What ${source.name} says`} claims={claims} />}
        </div>
        {claims.length > 0 && <ShowClaims trait="source" value={id} />}
      </Section>
      <Section title="Memo">
        <MemoField about={id} />
      </Section>
      {writable && (
        <div>
          <Button weight="danger" onPress={() => setRemoving(true)}>
            Remove source…
          </Button>
        </div>
      )}
      {isRemoving && (
        <RemoveSheet
          what="source"
          name={source.name}
          doomed={{ table: 'sources', id }}
          remove={(send) => send('source.remove', { ids: [id] })}
          onClose={() => setRemoving(false)}
        />
      )}
    </Page>
  )
}

/** What a source says, and how many articles it published; what lies in the trash does not count. */
const usageOf = (state: NotebookState, id: SourceId) => {
  const articles = [...state.articles.values()].filter((article) => article.trashed === null)
  const kept = new Set(articles.map((article) => article.id))
  const says = [...state.claims.values()].filter(
    (claim) => kept.has(claim.article) && claim.attribution.some((hop) => hop.sources.includes(id)),
  )
  return {
    claims: says.map((claim) => claim.id),
    published: articles.filter((article) => article.outlet === id).length,
  }
}

const saysWords = (claims: number, articles: number) => {
  const said =
    claims === 0 ? 'Speaks in no claim yet' : claims === 1 ? 'Speaks in 1 claim' : `Speaks in ${claims} claims`
  return articles === 0 ? said : `${said} · published ${articles === 1 ? '1 article' : `${articles} articles`}`
}
