// The codes of an article: the event it reports, its genre, and whatever other facets apply to articles. Read and typed
// as they are in a cell of the grid.
import { useState } from 'react'
import { articleFacets } from '#core/library/aspects.ts'
import { detailText, editOf } from '#core/library/details.ts'
import { libraryRow } from '#core/library/rows.ts'
import type { ArticleId, Facet } from '#core/model/index.ts'
import { useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { Combo } from '../../ui/Combo.tsx'
import styles from './ArticleCodes.module.css'

export const ArticleCodes = ({ article }: { readonly article: ArticleId }) => {
  const { coder } = useReplica()
  const facets = useNotebook(
    ['facets', 'codes', 'articles', 'sources', 'readings'],
    (state) => {
      const row = libraryRow(state, article, coder)
      if (row === null) return []
      return articleFacets(state).map((facet) => ({
        facet,
        names: [...state.codes.values()]
          .filter((code) => code.facet === facet.id && !code.retired)
          .map(({ name }) => name),
        recorded: detailText(state, row, facet.id),
      }))
    },
    [article, coder],
  )
  return (
    <div className={styles.codes}>
      {facets.map((one) => (
        <FacetField key={one.facet.id} article={article} {...one} />
      ))}
    </div>
  )
}

interface FacetFieldProps {
  readonly article: ArticleId
  readonly facet: Facet
  readonly names: readonly string[]
  readonly recorded: string
}

/** New names become codes when the field is left, with what is given of them in one step. */
const FacetField = ({ article, facet, names, recorded }: FacetFieldProps) => {
  const { run } = useStore()
  const { state, coder } = useReplica()
  const [typed, setTyped] = useState(recorded)
  const [problem, setProblem] = useState<string | null>(null)
  const keep = () => {
    const row = libraryRow(state, article, coder)
    if (row === null) return
    const { fields, bad } = editOf(state, row, [{ column: facet.id, text: typed }])
    setProblem(bad[0]?.problem ?? null)
    if (Object.keys(fields).length > 0) void run('article.changeEach', { changes: [{ id: article, fields }] })
  }
  return (
    <Combo
      label={facet.name}
      value={typed}
      names={names}
      onChange={setTyped}
      placeholder="Not yet said"
      error={problem ?? undefined}
      onLeave={keep}
      {...(facet.choice === 'many' ? { hint: 'Several: separated by semicolons.' } : {})}
    />
  )
}
