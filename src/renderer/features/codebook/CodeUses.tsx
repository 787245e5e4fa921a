// What a code was given to: claims with their words, articles and sources by name. Each leads to its own place.
import type { ArticleId, Code, SourceId } from '#core/model/index.ts'
import { articleTitle, outletName } from '#core/wording/names.ts'
import { ClaimList } from '../../records/ClaimList.tsx'
import { ShowClaims } from '../../records/ShowClaims.tsx'
import { useNotebook, useStore } from '../../store/hooks.ts'
import styles from './CodeUses.module.css'
import type { Uses } from './code-uses.ts'

export const CodeUses = ({ code, uses }: { readonly code: Code; readonly uses: Uses }) => {
  const { place } = useStore()
  const others = useNotebook(
    ['articles', 'sources'],
    (state) => [
      ...uses.articles.flatMap((id) => {
        const article = state.articles.get(id)
        return article === undefined ? [] : [{ id, name: articleTitle(article), detail: outletName(state, article) }]
      }),
      ...uses.sources.flatMap((id) => {
        const source = state.sources.get(id)
        return source === undefined ? [] : [{ id, name: source.name, detail: source.kind }]
      }),
    ],
    [uses],
  )
  if (uses.claims.length + others.length === 0)
    return <p className={styles.empty}>“{code.name}” has not been given to anything yet.</p>
  const go = (id: ArticleId | SourceId) =>
    isArticle(id) ? place.set({ view: 'reader', article: id }) : place.set({ view: 'sources', source: id })
  return (
    <>
      {others.length > 0 && (
        <ul className={styles.list} aria-label={`Articles and sources coded ${code.name}`}>
          {others.map(({ id, name, detail }) => (
            <li key={id}>
              <button type="button" className={styles.other} onClick={() => go(id)}>
                <span dir="auto">{name}</span>
                <span className={styles.detail}>{detail}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {uses.claims.length > 0 && (
        <>
          <ClaimList label={`Claims coded ${code.name}`} claims={uses.claims} />
          <ShowClaims trait={code.facet} value={code.id} />
        </>
      )}
    </>
  )
}

const isArticle = (id: ArticleId | SourceId): id is ArticleId => id.startsWith('art-')
