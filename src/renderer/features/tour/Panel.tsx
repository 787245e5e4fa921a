// One step of the tour. Its keys are its own while it has the focus; beyond it Alt with the page keys does the same.
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useApp, useStore } from '../../store/hooks.ts'
import { keySigns } from '../../store/keys.ts'
import type { TourStep } from '../../store/tour.ts'
import { Button } from '../../ui/Button.tsx'
import { Keys } from '../../ui/Keys.tsx'
import styles from './Panel.module.css'
import { cornerFor } from './placing.ts'
import { Ring } from './Ring.tsx'
import { useFocusOnArrival } from './use-focus-on-arrival.ts'
import { useMarked } from './use-marked.ts'

interface PanelProps {
  readonly step: TourStep
  readonly at: number
  readonly of: number
  readonly onGo: (by: 1 | -1) => void
  readonly onLeave: () => void
}

export const Panel = ({ step, at, of, onGo, onLeave }: PanelProps) => {
  const { actions } = useStore()
  const mac = useApp().platform === 'mac'
  const panel = useRef<HTMLElement>(null)
  const marked = useMarked(step.marks)
  const isLast = at === of - 1
  useFocusOnArrival(panel, step.isTry === true)
  const isThere = marked !== null
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (step.marks === null || !isThere || shown.current === step.marks) return
    shown.current = step.marks
    document.querySelector(step.marks)?.scrollIntoView({ block: 'nearest', inline: step.isCell ? 'center' : 'nearest' })
  }, [step.marks, step.isCell, isThere])
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'ArrowRight') onGo(1)
    else if (event.key === 'ArrowLeft') onGo(-1)
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  // What is tried is tried on the right, where claims have their forms.
  const corner = step.isTry ? 'bottom-left' : cornerFor(marked, { width: innerWidth, height: innerHeight }, PANEL)
  return (
    <>
      {marked && <Ring box={marked} />}
      <aside ref={panel} className={styles.panel} data-corner={corner} aria-label="Tour" onKeyDownCapture={press}>
        <div id={SAYS}>
          <p className={styles.place}>
            {at + 1} of {of}
          </p>
          <h2 className={styles.title}>{step.title}</h2>
          <p className={styles.text}>{step.text}</p>
        </div>
        <div className={styles.foot}>
          {!isLast && (
            <Button weight="quiet" onPress={onLeave}>
              Leave
            </Button>
          )}
          <span className={styles.steps}>
            {at > 0 && <Button onPress={() => onGo(-1)}>Back</Button>}
            {isLast ? (
              <>
                <Button onPress={() => onGo(1)}>Done</Button>
                <Button
                  weight="primary"
                  onPress={() => actions.perform('notebook.new')}
                  aria-describedby={SAYS}
                  data-next=""
                >
                  New notebook
                </Button>
              </>
            ) : (
              <Button weight="primary" onPress={() => onGo(1)} aria-describedby={SAYS} data-next="">
                Next
              </Button>
            )}
          </span>
        </div>
        {step.isTry && (
          <p className={styles.keys}>
            <Keys signs={keySigns('Alt+PageDown', mac)} /> goes on from wherever you are
          </p>
        )}
      </aside>
    </>
  )
}

/** Read out with the button that takes the focus. */
const SAYS = 'tour-says'

/** About what it takes, in pixels, its distance from the window's edge included. */
const PANEL = { width: 440, height: 270 }
