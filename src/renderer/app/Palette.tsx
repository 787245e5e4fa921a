// The command palette: every entry of the catalog that is usable now, and every article and brief to go to.
import { CATALOG } from '#core/commands/catalog.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { articleTitle, outletName } from '#core/wording/names.ts'
import { useApp, useObservable, useStore } from '../store/hooks.ts'
import { keySigns, shownKeys } from '../store/keys.ts'
import type { Place } from '../store/place.ts'
import { Keys } from '../ui/Keys.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { TypeAhead, type TypeAheadItem } from '../ui/TypeAhead.tsx'

export const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  const { actions, place, replica } = useStore()
  const { platform, preferences } = useApp()
  const open = useObservable(replica)
  const entries = CATALOG.filter((entry) => entry.id !== 'palette.show' && actions.usable().includes(entry.id))
  const commands = entries.map((entry): TypeAheadItem => {
    const keys = shownKeys(entry.id, preferences.singleKeys)
    return {
      id: entry.id,
      label: entry.label,
      also: entry.menu.name,
      detail: keys ? <Keys signs={keySigns(keys, platform === 'mac')} /> : entry.menu.name,
    }
  })
  const places = open === null ? [] : placesIn(open.state)
  const choose = (id: string) => {
    onClose()
    const to = places.find((item) => item.id === id)
    if (to) place.set(to.place)
    else afterFocusReturns(() => actions.choose(id))
  }
  return (
    <Sheet title="Command palette" titleHidden onClose={onClose}>
      <TypeAhead
        label="Search commands, articles and briefs"
        items={[...commands, ...places]}
        onChoose={choose}
        empty="No command, article or brief is called that. Words of claims are searched in Claims."
        most={200}
      />
    </Sheet>
  )
}

/** The closing palette gives focus back a frame later, and would take it from whatever the command moves it to. */
const afterFocusReturns = (act: () => void) => requestAnimationFrame(() => requestAnimationFrame(act))

const placesIn = (state: NotebookState): (TypeAheadItem & { readonly place: Place })[] => [
  ...[...state.articles.values()]
    .filter((article) => article.trashed === null)
    .map((article) => ({
      id: article.id,
      label: articleTitle(article),
      detail: outletName(state, article),
      place: { view: 'reader', article: article.id } as const,
    })),
  ...[...state.briefs.values()]
    .filter((brief) => brief.trashed === null)
    .map((brief) => ({
      id: brief.id,
      label: brief.title,
      detail: 'Brief',
      place: { view: 'brief', brief: brief.id } as const,
    })),
]
