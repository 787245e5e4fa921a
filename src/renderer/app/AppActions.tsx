// What can be done from anywhere, notebook or none.
import { type Preferences, TEXT_SIZES } from '#contract/app-state.ts'
import { useAction, useApp, useObservable, useStore } from '../store/hooks.ts'
import { whenOpen } from '../store/when-open.ts'

export const AppActions = () => {
  const store = useStore()
  const { door, sheet, complain } = store
  const { textSize, tourOffered } = useApp().preferences
  const prefer = async (fields: Partial<Preferences>) => {
    const outcome = await door.ask('app.setPreferences', fields)
    if (!outcome.ok) complain(outcome.failure)
  }
  const openNotebook = async () => {
    const outcome = await door.ask('notebook.open', { folder: null })
    if (!outcome.ok) complain(outcome.failure)
  }
  /** @param tour what is to be done about the tour once it is open */
  const openSample = async (afresh: boolean, tour: 'take' | 'offer') => {
    const outcome = await door.ask('notebook.openSample', { afresh })
    if (!outcome.ok) return complain(outcome.failure)
    if (tour === 'offer' && tourOffered) return undefined
    void prefer({ tourOffered: true })
    return whenOpen(store.replica, outcome.value.folder, () => store.tour.set(tour === 'take' ? 'wanted' : 'offered'))
  }
  useAction('notebook.new', () => sheet.set({ sheet: 'new-notebook' }))
  useAction('notebook.open', () => void openNotebook())
  useAction('sample.open', () => void openSample(false, 'offer'))
  useAction('sample.afresh', () => void openSample(true, 'offer'))
  useAction('tour.start', useObservable(store.replica) === null ? () => void openSample(false, 'take') : null)
  useAction('preferences.show', () => sheet.set({ sheet: 'preferences' }))
  useAction('palette.show', () => sheet.set({ sheet: 'palette' }))
  useAction('keys.show', () => sheet.set({ sheet: 'keys' }))
  useAction('about.show', () => sheet.set({ sheet: 'about' }))
  useAction('view.themeLight', () => void prefer({ theme: 'light' }))
  useAction('view.themeDark', () => void prefer({ theme: 'dark' }))
  useAction('view.themeSystem', () => void prefer({ theme: 'system' }))
  const larger = TEXT_SIZES.find((size) => size > textSize)
  const smaller = TEXT_SIZES.findLast((size) => size < textSize)
  useAction('view.textLarger', larger === undefined ? null : () => void prefer({ textSize: larger }))
  useAction('view.textSmaller', smaller === undefined ? null : () => void prefer({ textSize: smaller }))
  useAction('view.textUsual', () => void prefer({ textSize: 100 }))
  return null
}
