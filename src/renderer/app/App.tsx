// The window: the welcome screen, or the shell around an open notebook; sheets and notices above either.
import { useEffect, useMemo } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Welcome } from '../features/welcome/Welcome.tsx'
import { StoreProvider, useObservable, useStore } from '../store/hooks.ts'
import { storeWithin } from '../store/window-store.ts'
import { UnsentProvider } from '../ui/unsent.ts'
import { AppActions } from './AppActions.tsx'
import { Boundary } from './Boundary.tsx'
import { Notices } from './Notices.tsx'
import { Sheets } from './Sheets.tsx'
import { Shell } from './Shell.tsx'
import { useArrivals } from './use-arrivals.ts'
import { useFaults } from './use-faults.ts'
import { useKeys } from './use-keys.ts'
import { useTheme } from './use-theme.ts'

export const App = () => {
  const store = useStore()
  const { replica, actions, door } = store
  const open = useObservable(replica)
  const within = useMemo(() => (open === null ? store : storeWithin(store, open)), [store, open])
  const unsent = useMemo(
    () => ({
      hold: (send: () => void) => store.pending.register(async () => send()),
      begin: store.pending.begin,
    }),
    [store],
  )
  useTheme()
  useFaults()
  useKeys()
  useArrivals()
  useEffect(() => {
    const tell = () => void door.ask('app.setUsable', { ids: [...actions.usable()] })
    tell()
    return actions.subscribe(tell)
  }, [actions, door])
  useEffect(() => door.listen('menu.chosen', ({ id }) => void actions.choose(id)), [actions, door])
  return (
    <I18nProvider locale="en-GB">
      <Boundary>
        <AppActions />
        <StoreProvider key={open?.session} value={within}>
          <UnsentProvider value={unsent}>
            {open === null ? <Welcome /> : <Shell />}
            <Sheets />
          </UnsentProvider>
        </StoreProvider>
        <Notices />
      </Boundary>
    </I18nProvider>
  )
}
