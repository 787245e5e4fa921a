// Everyone who can speak in this notebook, and the page of one of them.
import { useState } from 'react'
import type { Source, SourceId } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { ActionButton } from '../../records/ActionButton.tsx'
import { useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Field } from '../../ui/Field.tsx'
import { SidePane } from '../../ui/Page.tsx'
import { Panes } from '../../ui/Panes.tsx'
import { type SideItem, SideList } from '../../ui/SideList.tsx'
import { NewSourceSheet } from './NewSourceSheet.tsx'
import { SourcePage } from './SourcePage.tsx'

export const Sources = ({ chosen }: { readonly chosen: SourceId | null }) => {
  const { place } = useStore()
  const writable = useReplica().readOnly === null
  const [filter, setFilter] = useState('')
  const [adding, setAdding] = useState(false)
  const sources = useNotebook(['sources', 'claims', 'articles'], sourceItems)
  const wanted = filter.trim().toLocaleLowerCase()
  const items = sources.filter((item) => `${item.name} ${item.also}`.toLocaleLowerCase().includes(wanted))
  const shown = items.find((item) => item.id === chosen)?.id ?? items[0]?.id ?? null
  const add = writable && <Button onPress={() => setAdding(true)}>New source…</Button>
  const go = (source: SourceId) => place.set({ view: 'sources', source })
  return (
    <>
      <Bar title="Sources" detail={sources.length > 0 ? `${sources.length} who can speak` : undefined}>
        {add}
      </Bar>
      {adding && <NewSourceSheet onMade={go} onClose={() => setAdding(false)} />}
      {sources.length === 0 ? (
        <Empty title="No sources yet" actions={<ActionButton action="view.library">Open the library</ActionButton>}>
          Outlets come in with their articles, and whoever speaks as you say so of a claim: press S on it in the reader.
        </Empty>
      ) : (
        <Panes
          name="sources"
          fixed="start"
          usual={290}
          least={200}
          most={480}
          start={
            <SidePane
              top={
                <Field
                  label="Filter sources"
                  labelHidden
                  placeholder="Filter by name or alias…"
                  value={filter}
                  onChange={setFilter}
                />
              }
            >
              <SideList label="Sources" items={items} chosen={shown} onChoose={go} empty="No source is called that." />
            </SidePane>
          }
          end={shown && <SourcePage key={shown} id={shown} />}
        />
      )}
    </>
  )
}

const KIND_WORDS = { person: 'Person', organisation: 'Organisation', outlet: 'Outlet', document: 'Document' } as const

/** People and organisations that speak come first, by how much they speak. */
const sourceItems = (state: NotebookState): (SideItem<SourceId> & { readonly also: string })[] => {
  const spoken = new Map<SourceId, number>()
  for (const claim of state.claims.values()) {
    for (const id of new Set(claim.attribution.flatMap((hop) => hop.sources))) spoken.set(id, (spoken.get(id) ?? 0) + 1)
  }
  return [...state.sources.values()]
    .sort((a, b) => (spoken.get(b.id) ?? 0) - (spoken.get(a.id) ?? 0) || a.name.localeCompare(b.name))
    .map((source) => ({
      id: source.id,
      name: source.name,
      detail: kindOf(state, source),
      count: spoken.get(source.id) ?? 0,
      also: source.aliases.join(' '),
    }))
}

const kindOf = (state: NotebookState, source: Source): string => {
  const article = source.unnamedIn === null ? undefined : state.articles.get(source.unnamedIn)
  return article ? `Unnamed, in “${article.title}”` : KIND_WORDS[source.kind]
}
