// Opens the window: connects to the main process, then draws.
import '#contract/no-eval.ts'
import './ui/theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { connect } from './store/bridge.ts'
import { StoreProvider } from './store/hooks.ts'
import { createWindowStore } from './store/window-store.ts'

const element = document.getElementById('window')
if (element === null) throw new Error('The page has no place to draw the window in.')
const root = createRoot(element)
const opened = await createWindowStore(connect(window.parallax))
root.render(
  <StrictMode>
    {opened.ok ? (
      <StoreProvider value={opened.value}>
        <App />
      </StoreProvider>
    ) : (
      <p role="alert">{opened.failure.message}</p>
    )}
  </StrictMode>,
)
