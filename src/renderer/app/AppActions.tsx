// What can be done from anywhere, notebook or none.
import type { Preferences } from '#contract/app-state.ts'
import { useAction, useApp, useStore } from '../store/hooks.ts'

const TEXT_STEP = 10

export const AppActions = () => {
  const { desk, sheet, complain } = useStore()
  const { textSize } = useApp().preferences
  const prefer = async (fields: Partial<Preferences>) => {
    const outcome = await desk.ask('app.setPreferences', fields)
    if (!outcome.ok) complain(outcome.failure)
  }
  const openNotebook = async () => {
    const outcome = await desk.ask('notebook.open', { folder: null })
    if (!outcome.ok) complain(outcome.failure)
  }
  const openSample = async (afresh: boolean) => {
    const outcome = await desk.ask('notebook.openSample', { afresh })
    if (!outcome.ok) complain(outcome.failure)
  }
  useAction('notebook.new', () => sheet.set({ sheet: 'new-notebook' }))
  useAction('notebook.open', () => void openNotebook())
  useAction('sample.open', () => void openSample(false))
  useAction('sample.afresh', () => void openSample(true))
  useAction('preferences.show', () => sheet.set({ sheet: 'preferences' }))
  useAction('palette.show', () => sheet.set({ sheet: 'palette' }))
  useAction('keys.show', () => sheet.set({ sheet: 'keys' }))
  useAction('about.show', () => sheet.set({ sheet: 'about' }))
  useAction('view.themeLight', () => void prefer({ theme: 'light' }))
  useAction('view.themeDark', () => void prefer({ theme: 'dark' }))
  useAction('view.themeSystem', () => void prefer({ theme: 'system' }))
  useAction(
    'view.textLarger',
    textSize < 200 ? () => void prefer({ textSize: Math.min(200, textSize + TEXT_STEP) }) : null,
  )
  useAction(
    'view.textSmaller',
    textSize > 75 ? () => void prefer({ textSize: Math.max(75, textSize - TEXT_STEP) }) : null,
  )
  useAction('view.textUsual', () => void prefer({ textSize: 100 }))
  return null
}
