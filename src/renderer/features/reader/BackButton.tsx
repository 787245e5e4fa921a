// The way back to what one was at before reading: the brief that cites a passage, or the comparison that opened it.
import { useObservable, useStore } from '../../store/hooks.ts'
import type { View } from '../../store/place.ts'
import { Button } from '../../ui/Button.tsx'

const SAYS: Partial<Readonly<Record<View, string>>> = {
  brief: 'Back to brief',
  compare: 'Back to comparison',
  beside: 'Back to side by side',
}

export const BackButton = () => {
  const { placeHistory } = useStore()
  const past = useObservable(placeHistory.past)
  const from = past.findLast(({ view }) => view !== 'reader')
  const says = from && SAYS[from.view]
  return says === undefined ? null : <Button onPress={() => placeHistory.back(from)}>{says}</Button>
}
