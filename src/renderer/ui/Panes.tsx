// Two panes side by side, the line between them movable by mouse and by arrow keys. The size of the fixed pane is kept
// for this machine, not in the notebook: it is a matter of the screen.
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react'
import styles from './Panes.module.css'
import { remInPixels } from './rem.ts'

interface PanesProps {
  /** Names the size that is kept. */
  readonly name: string
  readonly fixed: 'start' | 'end'
  /** In pixels at the usual text size; panes grow with the text. */
  readonly usual: number
  readonly least: number
  readonly most: number
  readonly hidden?: boolean
  /** Given the line between the panes, it takes it in: a landmark does, so that nothing stands outside of landmarks. */
  readonly start: ReactNode | ((splitter: ReactNode) => ReactNode)
  readonly end: ReactNode
}

const STEP = 16
/** What a rem is in pixels at the usual text size. */
const USUAL_REM = 16

/** How much larger than usual text is drawn just now. */
const textScale = () => remInPixels() / USUAL_REM

const clamp = (wanted: number, least: number, most: number) => Math.round(Math.min(most, Math.max(least, wanted)))

export const Panes = ({ name, fixed, usual, least, most, hidden = false, start, end }: PanesProps) => {
  const key = `pane.${name}`
  const [size, setSize] = useState(() => clamp(Number(localStorage.getItem(key)) || usual, least, most))
  const box = useRef<HTMLDivElement>(null)
  const resize = (wanted: number) => {
    const next = clamp(wanted, least, most)
    setSize(next)
    localStorage.setItem(key, String(next))
  }
  const drag = (event: PointerEvent) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !box.current) return
    const { left, right } = box.current.getBoundingClientRect()
    resize((fixed === 'start' ? event.clientX - left : right - event.clientX) / textScale())
  }
  const nudge = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key]
    if (step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    resize(size + (fixed === 'start' ? step : -step))
  }
  const width = { width: `${size / USUAL_REM}rem`, maxWidth: '45%', flex: 'none' } as const
  const splitter = (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be focused and moved is what ARIA calls a window splitter
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label="Resize panes"
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      className={styles.splitter}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={nudge}
      onDoubleClick={() => resize(usual)}
    />
  )
  const takesSplitter = typeof start === 'function'
  // The pane that stays keeps its place in the tree when the other is hidden, and with it focus, scroll and drafts.
  return (
    <div ref={box} className={styles.panes}>
      {(fixed === 'end' || !hidden) && (
        <div className={styles.pane} style={fixed === 'start' ? width : undefined}>
          {takesSplitter ? start(hidden ? null : splitter) : start}
        </div>
      )}
      {!hidden && !takesSplitter && splitter}
      {(fixed === 'start' || !hidden) && (
        <div className={styles.pane} style={fixed === 'end' ? width : undefined}>
          {end}
        </div>
      )}
    </div>
  )
}
