// The codes of an article: the event it reports, its genre, and whatever other facets apply to articles.

import { useState } from 'react'
import { type ArticleId, type Code, CodeId, type Facet } from '#core/model/index.ts'
import { codesGiven } from '#core/wording/claim.ts'
import { useNotebook, useStore } from '../../store/hooks.ts'
import { Combo } from '../../ui/Combo.tsx'
import styles from './ArticleCodes.module.css'

export const ArticleCodes = ({ article }: { readonly article: ArticleId }) => {
  const facets = useNotebook(
    ['facets', 'codes', 'articles'],
    (state) => {
      const record = state.articles.get(article)
      if (record === undefined) return []
      return [...state.facets.values()]
        .filter((facet) => facet.active && facet.appliesTo.includes('articles'))
        .sort((a, b) => a.order - b.order)
        .map((facet) => ({
          facet,
          codes: [...state.codes.values()].filter((code) => code.facet === facet.id && !code.retired),
          given: codesGiven(state, record, facet.id),
        }))
    },
    [article],
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
  readonly codes: readonly Code[]
  readonly given: readonly Code[]
}

/** Typed names, separated by semicolons; new ones are made on the spot when the field is left. */
const FacetField = ({ article, facet, codes, given }: FacetFieldProps) => {
  const { run } = useStore()
  const recorded = given.map((code) => code.name).join('; ')
  const [typed, setTyped] = useState(recorded)
  const keep = async () => {
    if (typed === recorded) return
    const wanted: Code['id'][] = []
    for (const name of typed
      .split(';')
      .map((one) => one.trim())
      .filter(Boolean)) {
      const known = codes.find((code) => code.name.toLocaleLowerCase() === name.toLocaleLowerCase())
      if (known) wanted.push(known.id)
      else {
        const made = await run('code.add', { facet: facet.id, name })
        if (!made.ok) return
        const id = CodeId.safeParse(made.value.made[0])
        if (id.success) wanted.push(id.data)
      }
    }
    const change = async (mode: 'add' | 'remove', ids: readonly Code['id'][]) =>
      ids.length > 0 &&
      run('coding.set', { subject: 'articles', ids: [article], facet: facet.id, codes: [...ids], mode })
    // A name taken out is taken from whoever gave it; the codes that stay keep who gave them.
    await change(
      'remove',
      given.map((code) => code.id).filter((id) => !wanted.includes(id)),
    )
    await change(
      'add',
      wanted.filter((id) => !given.some((code) => code.id === id)),
    )
  }
  return (
    <Combo
      label={facet.name}
      value={typed}
      names={codes.map((code) => code.name)}
      onChange={setTyped}
      placeholder="Not yet said"
      onLeave={() => void keep()}
      {...(facet.choice === 'many' ? { hint: 'Several: separated by semicolons.' } : {})}
    />
  )
}
