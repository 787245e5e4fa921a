// Whether a pane is shown, kept for this machine as its size is: a matter of the screen, not of the notebook.
import { useState } from 'react'

export const useKept = (name: string, usual: boolean): [boolean, (value: boolean) => void] => {
  const key = `shown.${name}`
  const [value, setValue] = useState(() => (localStorage.getItem(key) ?? String(usual)) === 'true')
  return [
    value,
    (next) => {
      localStorage.setItem(key, String(next))
      setValue(next)
    },
  ]
}
