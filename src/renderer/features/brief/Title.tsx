// The title above the text, changed where it stands.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Brief } from '#core/model/index.ts'
import { useStore } from '../../store/hooks.ts'
import { useUnsent } from '../../ui/unsent.ts'
import styles from './Title.module.css'
import { UNTITLED } from './untitled.ts'

interface TitleProps {
  readonly id: string
  readonly brief: Brief
  readonly writable: boolean
  /** Enter was pressed: on to the text. */
  readonly onDone: () => void
}

export const Title = ({ id, brief, writable, onDone }: TitleProps) => {
  const { run } = useStore()
  const field = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState(brief.title)
  useEffect(() => setTyped(brief.title), [brief.title])
  useEffect(() => {
    if (brief.title === UNTITLED) field.current?.focus()
  }, [brief.title])
  const keep = () => {
    const title = typed.trim()
    if (title === '') setTyped(brief.title)
    else if (title !== brief.title) void run('brief.change', { id: brief.id, fields: { title } })
  }
  useUnsent(keep, ![brief.title, ''].includes(typed.trim()))
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') setTyped(brief.title)
    if (event.key !== 'Enter') return
    event.preventDefault()
    keep()
    onDone()
  }
  return (
    <textarea
      ref={field}
      id={id}
      className={styles.title}
      aria-label="Title of the brief"
      rows={1}
      dir="auto"
      readOnly={!writable}
      value={typed}
      spellCheck={false}
      onChange={(event) => setTyped(event.target.value.replaceAll('\n', ' '))}
      onFocus={(event) => event.target.value === UNTITLED && event.target.select()}
      onBlur={keep}
      onKeyDown={press}
    />
  )
}
