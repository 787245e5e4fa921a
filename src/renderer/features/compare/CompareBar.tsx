// The bar above the matrix: which view it is, and keeping it for later.
import { useRef, useState } from 'react'
import { type Comparison, ComparisonId } from '#core/model/index.ts'
import { axesWords } from '#core/wording/axis.ts'
import { CompareViews } from '../../records/CompareViews.tsx'
import { useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { AskName } from '../../ui/AskName.tsx'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Popup } from '../../ui/Popup.tsx'
import { KeptViews } from './KeptViews.tsx'
import { isAsKept, type Layout } from './layout.ts'

interface CompareBarProps {
  readonly layout: Layout
  readonly onLayout: (layout: Layout) => void
}

export const CompareBar = ({ layout, onLayout }: CompareBarProps) => {
  const { run } = useStore()
  const writable = useReplica().readOnly === null
  const [asking, setAsking] = useState(false)
  const [listing, setListing] = useState(false)
  const list = useRef<HTMLSpanElement>(null)
  const kept = useNotebook(['comparisons'], (state) =>
    [...state.comparisons.values()]
      .filter((one) => one.view === 'matrix')
      .sort((a, b) => a.title.localeCompare(b.title)),
  )
  const axes = useNotebook(['facets'], (state) => axesWords(state, layout.rows, layout.columns), [layout])
  const current = kept.find((one) => one.id === layout.kept)
  const moved = current !== undefined && !isAsKept(layout, current)
  const view = { rows: layout.rows, columns: layout.columns, articles: layout.articles && [...layout.articles] }
  const keep = async (title: string) => {
    const outcome = await run('comparison.add', { ...view, title, view: 'matrix' })
    if (!outcome.ok) return
    setAsking(false)
    const made = ComparisonId.safeParse(outcome.value.made[0])
    if (made.success) onLayout({ ...layout, kept: made.data })
  }
  return (
    <Bar title={current?.title ?? 'Compare'} detail={moved ? `${axes} · changed since it was kept` : axes}>
      {kept.length > 0 && (
        <span ref={list}>
          <Button onPress={() => setListing(true)} aria-haspopup="dialog" aria-expanded={listing}>
            Kept views ({kept.length})
          </Button>
        </span>
      )}
      <Popup label="Kept views" isOpen={listing} onClose={() => setListing(false)} trigger={list}>
        <KeptViews
          kept={kept}
          current={current?.id ?? null}
          onOpen={(one) => {
            setListing(false)
            onLayout(layoutOf(one))
          }}
        />
      </Popup>
      {writable && moved && (
        <Button onPress={() => void run('comparison.change', { id: current.id, fields: view })}>Keep changes</Button>
      )}
      {writable && (current === undefined || moved) && (
        <Button onPress={() => setAsking(true)}>{moved ? 'Keep as new…' : 'Keep this view…'}</Button>
      )}
      <CompareViews shown="compare" />
      {asking && (
        <AskName
          title="Keep this view"
          label="Title"
          action="Keep view"
          hint="Its rows, columns and choice of articles are kept; the claims in it are always those of today."
          onName={(title) => void keep(title)}
          onClose={() => setAsking(false)}
        />
      )}
    </Bar>
  )
}

const layoutOf = ({ id, rows, columns, articles }: Comparison): Layout => ({ rows, columns, articles, kept: id })
