// What was called over the page of a brief that has no room beside it. It goes when the focus leaves it, so that going
// back to the text, or choosing something in it, is enough.
import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { look } from '../../ui/look.ts'
import styles from './OverPage.module.css'

interface OverPageProps {
  readonly at: 'start' | 'end'
  readonly onClose: () => void
  /** Back to the text. */
  readonly onEscape: () => void
  readonly children: ReactNode
}

export const OverPage = ({ at, onClose, onEscape, children }: OverPageProps) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const first = box.current?.querySelector<HTMLElement>('input, button') ?? box.current
    first?.focus()
  }, [])
  const left = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (currentTarget.contains(relatedTarget) || !document.hasFocus()) return
    // The buttons above the page open and close it themselves.
    if (relatedTarget?.closest('header')) return
    onClose()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
    onEscape()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens to what bubbles up from the controls within
    <div ref={box} className={look(styles.over, styles[at])} tabIndex={-1} onBlur={left} onKeyDown={press}>
      {children}
    </div>
  )
}
