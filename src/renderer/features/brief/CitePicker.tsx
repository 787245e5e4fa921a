// Looks up what to cite, at the caret. Enter cites it in the line, Ctrl or Cmd with Enter quotes a claim as a block,
// Escape goes back to the text and leaves a typed @ where it is.
import { type KeyboardEvent, useRef, useState } from 'react'
import type { CitationTarget } from '#core/model/index.ts'
import type { CiteAs } from '../../editor/BriefEditor.tsx'
import { useApp } from '../../store/hooks.ts'
import { keySigns } from '../../store/keys.ts'
import { Keys } from '../../ui/Keys.tsx'
import { Popup } from '../../ui/Popup.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { CitablePicker } from './CitablePicker.tsx'
import styles from './CitePicker.module.css'

interface CitePickerProps {
  /** Where the caret is in the window. */
  readonly at: DOMRect
  readonly onCite: (target: CitationTarget, as: CiteAs) => void
  readonly onClose: () => void
}

const WAYS = [
  { value: 'chip', label: 'In the line' },
  { value: 'quote', label: 'As a quotation' },
] as const satisfies readonly { readonly value: CiteAs; readonly label: string }[]

export const CitePicker = ({ at, onCite, onClose }: CitePickerProps) => {
  const mac = useApp().platform === 'mac'
  const caret = useRef<HTMLSpanElement>(null)
  const [way, setWay] = useState<CiteAs>('chip')
  const quoting = useRef(false)
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(mac ? event.metaKey : event.ctrlKey)) return
    // The list knows a plain Enter only.
    event.preventDefault()
    event.stopPropagation()
    quoting.current = true
    event.target.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true }),
    )
    event.target.dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter', code: 'Enter', bubbles: true }))
    quoting.current = false
  }
  return (
    <>
      <span
        ref={caret}
        className={styles.caret}
        style={{ left: at.left, top: at.top, height: at.height }}
        aria-hidden="true"
      />
      <Popup label="Cite a claim" isOpen onClose={onClose} trigger={caret} placement="bottom start">
        <div className={styles.picker} onKeyDownCapture={press}>
          <CitablePicker
            label="Find a claim to cite"
            onChoose={(target) => onCite(target, quoting.current ? 'quote' : way)}
          />
          <footer className={styles.foot}>
            <Segments label="Cite" options={WAYS} value={way} onChange={setWay} />
            <span className={styles.hint}>
              <Keys signs={['↵']} /> cites
            </span>
            <span className={styles.hint}>
              <Keys signs={keySigns('Mod+Enter', mac)} /> quotes
            </span>
          </footer>
        </div>
      </Popup>
    </>
  )
}
