// The window: the welcome screen, or the shell around an open notebook; sheets and notices above either.
import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Welcome } from '../features/welcome/Welcome.tsx'
import { useObservable, useStore } from '../store/hooks.ts'
import { AppActions } from './AppActions.tsx'
import { Boundary } from './Boundary.tsx'
import { Notices } from './Notices.tsx'
import { Sheets } from './Sheets.tsx'
import { Shell } from './Shell.tsx'
import { useArrivals } from './use-arrivals.ts'
import { useKeys } from './use-keys.ts'
import { useTheme } from './use-theme.ts'

export const App = () => {
  const { replica, actions, desk } = useStore()
  const open = useObservable(replica)
  useTheme()
  useKeys()
  useArrivals()
  useEffect(() => {
    const tell = () => void desk.ask('app.setUsable', { ids: [...actions.usable()] })
    tell()
    return actions.subscribe(tell)
  }, [actions, desk])
  useEffect(() => desk.listen('menu.chosen', ({ id }) => void actions.choose(id)), [actions, desk])
  return (
    <I18nProvider locale="en-GB">
      <Boundary>
        <AppActions />
        {open === null ? <Welcome /> : <Shell key={open.folder} />}
        <Sheets />
        <Notices />
      </Boundary>
    </I18nProvider>
  )
}
