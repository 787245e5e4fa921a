// The two ways of comparing, beside each other in the bars of both.
import { useStore } from '../store/hooks.ts'
import { Segments } from '../ui/Segments.tsx'

const VIEWS = [
  { value: 'compare', label: 'Matrix' },
  { value: 'beside', label: 'Side by side' },
] as const

export const CompareViews = ({ shown }: { readonly shown: 'compare' | 'beside' }) => {
  const { place } = useStore()
  return (
    <Segments
      label="Compare as"
      options={VIEWS}
      value={shown}
      onChange={(view) => place.set(view === 'compare' ? { view } : { view, articles: [] })}
    />
  )
}
