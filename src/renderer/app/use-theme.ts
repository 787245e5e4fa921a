// Puts the theme and text size of the preferences on the page.
import { useEffect, useSyncExternalStore } from 'react'
import { useApp } from '../store/hooks.ts'

const dark = window.matchMedia('(prefers-color-scheme: dark)')
const watchSystem = (listener: () => void) => {
  dark.addEventListener('change', listener)
  return () => dark.removeEventListener('change', listener)
}

export const useTheme = (): void => {
  const { theme, textSize } = useApp().preferences
  const systemIsDark = useSyncExternalStore(watchSystem, () => dark.matches)
  const shown = theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme
  useEffect(() => {
    document.documentElement.dataset.theme = shown
    document.documentElement.style.fontSize = `${textSize}%`
  }, [shown, textSize])
}
