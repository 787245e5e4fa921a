// Claims in full, article by article, each with a sentence of its article on either side.
import { useMemo, useState } from 'react'
import { type Article, type Claim, type ClaimId, currentVersion, joinBlocks } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { type ClaimWords, claimWords } from '#core/wording/claim.ts'
import { recordedDateWords } from '#core/wording/date.ts'
import { articleTitle, outletName } from '#core/wording/names.ts'
import { useNotebook, useStore, useText } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { claimAlone, claimInContext, sentenced } from './context.ts'
import { Passage } from './Passage.tsx'
import styles from './Passages.module.css'

/** So many at a time: each reads its article. */
const PAGE = 30

export const Passages = ({ claims }: { readonly claims: readonly ClaimId[] }) => {
  const [shown, setShown] = useState(PAGE)
  const groups = useNotebook(
    ['claims', 'articles', 'sources', 'codes', 'facets'],
    (state) => byArticle(state, claims.slice(0, shown)),
    [claims.join(' '), shown],
  )
  return (
    <>
      {groups.map((group) => (
        <ArticlePassages key={group.article.id} {...group} />
      ))}
      {claims.length > shown && (
        <div className={styles.further}>
          <Button onPress={() => setShown(shown + PAGE)}>Show {Math.min(PAGE, claims.length - shown)} more</Button>
        </div>
      )}
    </>
  )
}

interface Group {
  readonly article: Article
  readonly outlet: string
  readonly claims: readonly { readonly claim: Claim; readonly words: ClaimWords }[]
}

const byArticle = (state: NotebookState, claims: readonly ClaimId[]): Group[] => {
  const groups = new Map<Article['id'], Group & { readonly claims: { claim: Claim; words: ClaimWords }[] }>()
  for (const id of claims) {
    const claim = state.claims.get(id)
    const article = claim && state.articles.get(claim.article)
    if (claim === undefined || article === undefined) continue
    const group = groups.get(article.id) ?? { article, outlet: outletName(state, article), claims: [] }
    group.claims.push({ claim, words: claimWords(state, claim) })
    groups.set(article.id, group)
  }
  return [...groups.values()]
}

const ArticlePassages = ({ article, outlet, claims }: Group) => {
  const { place } = useStore()
  const reading = useText(article)
  const text = useMemo(() => (reading.state === 'read' ? sentenced(joinBlocks(reading.value.blocks)) : null), [reading])
  const { hash } = currentVersion(article)
  const runsOf = (claim: Claim) =>
    text !== null && claim.passages.every(({ anchor }) => anchor.textHash === hash)
      ? claimInContext(text, claim)
      : claimAlone(claim)
  return (
    <section className={styles.article} aria-label={articleTitle(article)}>
      <h3 className={styles.heading} dir="auto">
        {articleTitle(article)}
        <span className={styles.detail}>
          {outlet} · {recordedDateWords(article.published)}
        </span>
      </h3>
      {reading.state === 'failed' && <p className={styles.failure}>{reading.failure.message}</p>}
      {claims.map(({ claim, words }) => (
        <Passage
          key={claim.id}
          runs={runsOf(claim)}
          words={words}
          note={claim.note}
          onOpen={() => place.set({ view: 'reader', article: article.id, claim: claim.id })}
        />
      ))}
    </section>
  )
}
