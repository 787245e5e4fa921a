// A field whose text is kept as it rests, not at every letter.
import type { ComponentProps } from 'react'
import { Field } from './Field.tsx'
import { useDraft } from './use-draft.ts'

interface DraftFieldProps extends Omit<ComponentProps<typeof Field>, 'value' | 'onChange' | 'onBlur'> {
  readonly kept: string
  readonly onKeep: (text: string) => void
  /** An empty field is not kept, and goes back to what was. */
  readonly needed?: boolean
}

export const DraftField = ({ kept, onKeep, needed = false, ...rest }: DraftFieldProps) => {
  const isEmpty = (text: string) => needed && text.trim() === ''
  const draft = useDraft(kept, (text) => isEmpty(text) || onKeep(text))
  const leave = () => (isEmpty(draft.value) ? draft.onChange(kept) : draft.onBlur())
  return <Field {...rest} value={draft.value} onChange={draft.onChange} onBlur={leave} />
}
