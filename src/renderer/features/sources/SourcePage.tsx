// One source: who it is, what offices it held, and everything it is said to have said.
import type { SourceId } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { ClaimList } from '../../records/ClaimList.tsx'
import { MemoField } from '../../records/MemoField.tsx'
import { useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Page, Section } from '../../ui/Page.tsx'
import { Roles } from './Roles.tsx'
import { SourceFields } from './SourceFields.tsx'
import styles from './SourcePage.module.css'

export const SourcePage = ({ id }: { readonly id: SourceId }) => {
  const { run, offerUndo } = useStore()
  const writable = useReplica().readOnly === null
  const source = useNotebook(['sources'], (state) => state.sources.get(id), [id])
  const { claims, published } = useNotebook(['claims', 'articles'], (state) => usageOf(state, id), [id])
  if (source === undefined) return null
  const remove = async () => {
    const outcome = await run('source.remove', { ids: [id] })
    if (outcome.ok) offerUndo(removedWords(source.name, claims.length), outcome.value)
  }
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
      </Section>
      <Section title="Memo">
        <MemoField about={id} />
      </Section>
      {writable && (
        <div>
          <Button weight="danger" onPress={() => void remove()}>
            Remove source
          </Button>
        </div>
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

const removedWords = (name: string, claims: number) =>
  claims === 0
    ? `${name} removed.`
    : `${name} removed. ${claims === 1 ? 'The claim it spoke in stays.' : `The ${claims} claims it spoke in stay.`}`
