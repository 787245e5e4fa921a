// The codebook: the facets that claims, articles and sources are coded by, and the codes of one of them.
import { useState } from 'react'
import type { Code, CodeId, Facet, FacetId } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { useAction, useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Panes } from '../../ui/Panes.tsx'
import { type SideItem, SideList } from '../../ui/SideList.tsx'
import { CodePane } from './CodePane.tsx'
import { FacetPage } from './FacetPage.tsx'
import { NewFacetSheet } from './NewFacetSheet.tsx'

export const Codebook = ({ chosen }: { readonly chosen: CodeId | null }) => {
  const { place } = useStore()
  const writable = useReplica().readOnly === null
  const [facet, setFacet] = useState<FacetId | null>(null)
  const [adding, setAdding] = useState(false)
  const facets = useNotebook(['facets', 'codes'], facetItems)
  const code = useNotebook(['codes'], ({ codes }) => (chosen === null ? null : (codes.get(chosen) ?? null)), [chosen])
  const shown = code?.facet ?? facets.find((item) => item.id === facet)?.id ?? facets[0]?.id ?? null
  const showFacet = (id: FacetId | null) => {
    setFacet(id)
    place.set({ view: 'codebook' })
  }
  const close = code === null ? null : () => showFacet(code.facet)
  useAction('view.toggleAside', close)
  return (
    <>
      <Bar title="Codebook" detail={bookWords(facets)}>
        {writable && <Button onPress={() => setAdding(true)}>New facet…</Button>}
      </Bar>
      {adding && <NewFacetSheet onMade={showFacet} onClose={() => setAdding(false)} />}
      <Panes
        name="codebook"
        fixed="start"
        usual={232}
        least={170}
        most={400}
        start={
          <SideList
            label="Facets"
            items={facets}
            chosen={shown}
            onChoose={showFacet}
            empty="No facets in this notebook."
          />
        }
        end={
          <Panes
            name="codebook.code"
            fixed="end"
            usual={400}
            least={300}
            most={680}
            hidden={code === null}
            start={
              shown && (
                <FacetPage
                  key={shown}
                  id={shown}
                  chosen={code?.id ?? null}
                  onCode={(id) => place.set({ view: 'codebook', code: id })}
                />
              )
            }
            end={close && code && <CodePane key={code.id} id={code.id} onClose={close} />}
          />
        }
      />
    </>
  )
}

type FacetItem = SideItem<FacetId> & { readonly count: number }

/** Facets in the user's order; those that are switched off say so, and stay to be switched on. */
const facetItems = ({ facets, codes }: NotebookState): FacetItem[] => {
  const counts = countBy(codes.values())
  return [...facets.values()]
    .sort((a, b) => a.order - b.order)
    .map((facet) => ({
      id: facet.id,
      name: facet.name,
      detail: subjectWords(facet),
      count: counts.get(facet.id) ?? 0,
      quiet: !facet.active,
    }))
}

const countBy = (codes: Iterable<Code>): ReadonlyMap<FacetId, number> => {
  const counts = new Map<FacetId, number>()
  for (const { facet } of codes) counts.set(facet, (counts.get(facet) ?? 0) + 1)
  return counts
}

const subjectWords = ({ appliesTo, active }: Facet): string => `${active ? '' : 'off · '}on ${appliesTo.join(', ')}`

const bookWords = (facets: readonly FacetItem[]): string => {
  const codes = facets.reduce((sum, { count }) => sum + count, 0)
  return `${facets.length} ${facets.length === 1 ? 'facet' : 'facets'} · ${codes} ${codes === 1 ? 'code' : 'codes'}`
}
