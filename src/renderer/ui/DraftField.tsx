// A field whose text is kept when it is left, not at every letter: one change, one step of undo.
import { type ComponentProps, useEffect, useState } from 'react'
import { Field } from './Field.tsx'

interface DraftFieldProps extends Omit<ComponentProps<typeof Field>, 'value' | 'onChange' | 'onBlur'> {
  readonly kept: string
  readonly onKeep: (text: string) => void
  /** An empty field goes back to what was kept. */
  readonly needed?: boolean
}

export const DraftField = ({ kept, onKeep, needed = false, ...rest }: DraftFieldProps) => {
  const [typed, setTyped] = useState(kept)
  useEffect(() => setTyped(kept), [kept])
  const leave = () => {
    if (needed && typed.trim() === '') return setTyped(kept)
    if (typed !== kept) onKeep(typed)
    return undefined
  }
  return <Field {...rest} value={typed} onChange={setTyped} onBlur={leave} />
}
