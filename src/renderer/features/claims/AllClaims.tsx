// The claims of all articles, newest articles last, filtered as one types.
import { useState } from 'react'
import type { Claim } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { claimWords } from '#core/wording/claim.ts'
import { dateSortKey } from '#core/wording/date.ts'
import { ClaimList } from '../../records/ClaimList.tsx'
import { useNotebook } from '../../store/hooks.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Field } from '../../ui/Field.tsx'
import styles from './AllClaims.module.css'

export const AllClaims = () => {
  const [filter, setFilter] = useState('')
  const all = useNotebook(['claims', 'articles'], claimsInOrder)
  const found = useNotebook(
    ['claims', 'articles', 'sources', 'codes', 'facets'],
    (state) => fitting(state, all, filter),
    [all, filter],
  )
  if (all.length === 0) {
    return (
      <Empty title="No claims yet">
        Open an article, select what is claimed in it, and press Enter. Every claim you make is listed here.
      </Empty>
    )
  }
  return (
    <>
      <div className={styles.filter}>
        <Field
          label="Filter claims"
          labelHidden
          placeholder="Filter by words, speaker, outlet, code or note…"
          value={filter}
          onChange={setFilter}
        />
        <span className={styles.count} aria-live="polite">
          {found.length === all.length
            ? `${all.length} ${all.length === 1 ? 'claim' : 'claims'}`
            : `${found.length} of ${all.length}`}
        </span>
      </div>
      <ClaimList label="Claims" claims={found.map((claim) => claim.id)} />
    </>
  )
}

/** By date of the article, then in the order in which the article says them. Claims of trashed articles are left out. */
const claimsInOrder = (state: NotebookState): Claim[] => {
  const dates = new Map(
    [...state.articles.values()]
      .filter((article) => article.trashed === null)
      .map((article) => [article.id, dateSortKey(article.published)]),
  )
  const start = (claim: Claim) => claim.passages[0]?.anchor.start ?? 0
  return [...state.claims.values()]
    .filter((claim) => dates.has(claim.article))
    .sort(
      (a, b) =>
        (dates.get(a.article) ?? '').localeCompare(dates.get(b.article) ?? '') ||
        a.article.localeCompare(b.article) ||
        start(a) - start(b),
    )
}

const fitting = (state: NotebookState, claims: readonly Claim[], filter: string): readonly Claim[] => {
  const wanted = filter.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return claims
  return claims.filter((claim) => {
    const { words, speaker, outlet, title, perspectives, codes } = claimWords(state, claim)
    const text = [words, speaker, outlet, title, claim.note, ...[...perspectives, ...codes].map((code) => code.name)]
      .join(' ')
      .toLocaleLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}
