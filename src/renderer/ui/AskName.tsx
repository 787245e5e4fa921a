// A small dialog that asks for one line: a title or a name.
import { type FormEvent, useState } from 'react'
import { Button } from './Button.tsx'
import { Field } from './Field.tsx'
import { Sheet } from './Sheet.tsx'

interface AskNameProps {
  readonly title: string
  readonly label: string
  readonly action: string
  readonly hint?: string
  readonly initial?: string
  readonly onName: (name: string) => void
  readonly onClose: () => void
}

export const AskName = ({ title, label, action, hint, initial = '', onName, onClose }: AskNameProps) => {
  const [name, setName] = useState(initial)
  const ready = name.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) onName(name.trim())
  }
  return (
    <Sheet title={title} size="small" onClose={onClose}>
      <form onSubmit={submit}>
        <Field label={label} value={name} onChange={setName} autoFocus hint={hint} />
        <div style={{ display: 'flex', justifyContent: 'flex-end', gap: '0.5rem', marginTop: '1rem' }}>
          <Button weight="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button weight="primary" type="submit" isDisabled={!ready}>
            {action}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
