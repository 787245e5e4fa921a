// Claims laid out by the point they make.
import type { NotebookState } from '../notebook/state.ts'
import { type AxisView, flat, type Place, restPlace } from './axis-view.ts'

export const pointAxis = (state: NotebookState): AxisView => ({
  places: [
    ...[...state.points.values()]
      .sort((a, b) => a.order - b.order)
      .map(
        (point): Place => ({
          key: point.id,
          kind: 'point',
          label: point.proposition,
          note: '',
          colour: null,
          depth: 0,
          always: true,
        }),
      ),
    restPlace('unset', 'No point yet'),
  ],
  mostFirst: false,
  place: (claim, under) => under(claim.point ?? 'unset'),
  above: flat,
})
