// The letter that gives a code while tagging. One that could never work is not kept, and the reason is said at once.
import { useEffect, useState } from 'react'
import type { Code } from '#core/model/index.ts'
import { useNotebook } from '../../store/hooks.ts'
import { Field } from '../../ui/Field.tsx'
import { keyProblem, keyTyped } from './code-keys.ts'

interface KeyFieldProps {
  readonly code: Code
  readonly onKey: (key: string | null) => void
}

export const KeyField = ({ code, onKey }: KeyFieldProps) => {
  const [typed, setTyped] = useState(code.key)
  useEffect(() => setTyped(code.key), [code.key])
  const codes = useNotebook(['codes'], ({ codes: all }) => [...all.values()])
  const problem = keyProblem(typed, code, codes)
  const type = (text: string) => {
    const key = keyTyped(text)
    setTyped(key)
    if (key !== code.key && keyProblem(key, code, codes) === null) onKey(key)
  }
  return (
    <Field
      label="Key"
      value={typed?.toUpperCase() ?? ''}
      onChange={type}
      onBlur={() => setTyped(code.key)}
      error={problem ?? undefined}
      hint={problem === null ? 'One letter that gives this code to the claim in the reader.' : undefined}
      placeholder="No key"
      autoComplete="off"
    />
  )
}
