// The pane beside the matrix: a title, a way to close it, and what was opened. Opened by a key it takes the focus, and
// gives it back when it is closed; by the mouse it leaves the focus in the matrix.
import { type FocusEvent, type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import styles from './PaneFrame.module.css'

interface PaneFrameProps {
  readonly title: string
  readonly detail: string
  /** What can be done with what was opened. */
  readonly actions?: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

export const PaneFrame = ({ title, detail, actions, onClose, children }: PaneFrameProps) => {
  const pane = useRef<HTMLElement>(null)
  const { cameFrom } = useWayBack(pane)
  useEffect(() => {
    const body = pane.current
    if (title !== '' && body && document.activeElement?.matches(':focus-visible')) body.focus()
    body?.scrollTo({ top: 0 })
  }, [title])
  return (
    <section
      ref={pane}
      tabIndex={-1}
      className={styles.pane}
      aria-label={title}
      onFocus={cameFrom}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onClose()
      }}
    >
      <header className={styles.top}>
        <h2 className={styles.title} dir="auto">
          {title}
          <span className={styles.detail}>{detail}</span>
        </h2>
        {actions}
        <Button weight="quiet" aria-label="Close the pane" onPress={onClose}>
          ×
        </Button>
      </header>
      {children}
    </section>
  )
}

/** Remembers from where the focus came into the pane, and gives it back there when the pane goes. */
const useWayBack = (pane: RefObject<HTMLElement | null>) => {
  const before = useRef<HTMLElement | null>(null)
  const cameFrom = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof HTMLElement && !pane.current?.contains(relatedTarget)) before.current = relatedTarget
  }
  useLayoutEffect(
    () => () => {
      // The pane is still on the page here, and with it the focus, if it is inside.
      if (pane.current?.contains(document.activeElement)) before.current?.focus({ preventScroll: true })
    },
    [pane],
  )
  return { cameFrom }
}
