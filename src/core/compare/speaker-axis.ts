// Claims laid out by who says them: the sources of the hop that speaks. Those who only relay are not heard here, and an
// outlet is nobody's speaker: its own voice has a place of its own.
import { type Source, speakingHop } from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'
import { articleTitle } from '../wording/names.ts'
import { type AxisView, flat, nameOrder, type Place, restPlace } from './axis-view.ts'

export const speakerAxis = (state: NotebookState): AxisView => {
  const order = nameOrder()
  return {
    places: [
      ...[...state.sources.values()].map((source) => placeOf(state, source)).sort((a, b) => order(a.label, b.label)),
      restPlace('own', 'The article’s own voice'),
      restPlace('unclear', 'Unclear'),
      restPlace('unset', 'Not yet said'),
    ],
    mostFirst: true,
    place,
    above: flat,
  }
}

/** Joint speakers each have the claim. One that is attributed to nobody yet is as good as not yet said. */
const place: AxisView['place'] = (claim, under) => {
  const hop = speakingHop(claim)
  if (hop === null) under(claim.voice === 'attributed' ? 'unset' : claim.voice)
  else for (const source of hop.sources) under(source)
}

const placeOf = (state: NotebookState, source: Source): Place => {
  const home = source.unnamedIn === null ? undefined : state.articles.get(source.unnamedIn)
  const note = home === undefined ? '' : `unnamed, in “${articleTitle(home)}”`
  return { key: source.id, kind: 'source', label: source.name, note, colour: null, depth: 0, always: false }
}
