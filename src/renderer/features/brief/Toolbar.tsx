// What can be done to the words at the caret. One stop for the Tab key; arrows move within it.
import { type ReactNode, useRef, useState } from 'react'
import { Toolbar as AriaToolbar, ToggleButton } from 'react-aria-components'
import type { EditorControls } from '../../editor/controls.ts'
import { type BlockStyle, type Format, PLAIN } from '../../editor/format.ts'
import { useKeySigns, useObservable } from '../../store/hooks.ts'
import { observable } from '../../store/observable.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { look } from '../../ui/look.ts'
import { BulletsIcon, LinkIcon, NestIcon, NumbersIcon, QuoteIcon, UnnestIcon } from './icons.tsx'
import { LinkPopup } from './LinkPopup.tsx'
import styles from './Toolbar.module.css'

interface ToolbarProps {
  /** Null while nothing can be written. */
  readonly controls: EditorControls | null
  readonly onCite: () => void
}

const NO_FORMAT = observable<Format>(PLAIN)

const STYLES = [
  { value: 'paragraph', label: 'Paragraph' },
  { value: 'heading-1', label: 'Heading 1' },
  { value: 'heading-2', label: 'Heading 2' },
  { value: 'heading-3', label: 'Heading 3' },
  { value: 'quote', label: 'Quotation' },
  { value: 'bullets', label: 'Bulleted list' },
  { value: 'numbers', label: 'Numbered list' },
] as const satisfies readonly { readonly value: BlockStyle; readonly label: string }[]

export const Toolbar = ({ controls, onCite }: ToolbarProps) => {
  const format = useObservable(controls?.format ?? NO_FORMAT)
  const citeKeys = useKeySigns('brief.cite')
  const link = useRef<HTMLButtonElement>(null)
  const [linking, setLinking] = useState(false)
  const block = (style: BlockStyle) => controls?.setBlock(format.block === style ? 'paragraph' : style)
  const inList = format.block === 'bullets' || format.block === 'numbers'
  const off = controls === null
  /** The text has the focus before the dialog opens, so that closing it gives the focus back to the text. */
  const askForLink = () => {
    controls?.focus()
    requestAnimationFrame(() => setLinking(true))
  }
  return (
    <AriaToolbar aria-label="Text" className={look(styles.toolbar)}>
      <Choice
        label="Style"
        labelHidden
        options={STYLES}
        value={format.block}
        onChange={(style) => controls?.setBlock(style)}
      />
      <span className={styles.group}>
        <Toggle label="Strong" on={format.strong} off={off} act={() => controls?.toggle('strong')}>
          <b>B</b>
        </Toggle>
        <Toggle label="Emphasis" on={format.emphasis} off={off} act={() => controls?.toggle('emphasis')}>
          <i className={styles.serif}>I</i>
        </Toggle>
        <ToggleButton
          ref={link}
          aria-label="Link"
          aria-haspopup="dialog"
          className={look(styles.button)}
          isSelected={format.href !== null}
          isDisabled={off}
          onChange={askForLink}
        >
          <LinkIcon />
        </ToggleButton>
      </span>
      <span className={styles.group}>
        <Toggle label="Quote block" on={format.block === 'quote'} off={off} act={() => block('quote')}>
          <QuoteIcon />
        </Toggle>
        <Toggle label="Bullets" on={format.block === 'bullets'} off={off} act={() => block('bullets')}>
          <BulletsIcon />
        </Toggle>
        <Toggle label="Numbers" on={format.block === 'numbers'} off={off} act={() => block('numbers')}>
          <NumbersIcon />
        </Toggle>
        <Toggle label="Nest deeper" on={false} off={off || !inList} act={() => controls?.nest('in')}>
          <NestIcon />
        </Toggle>
        <Toggle label="Nest less deep" on={false} off={off || !inList} act={() => controls?.nest('out')}>
          <UnnestIcon />
        </Toggle>
      </span>
      <span className={styles.end}>
        <Button isDisabled={off} keys={citeKeys} onPress={onCite}>
          Cite a claim…
        </Button>
      </span>
      {linking && controls && (
        <LinkPopup controls={controls} href={format.href} trigger={link} onClose={() => setLinking(false)} />
      )}
    </AriaToolbar>
  )
}

interface ToggleProps {
  readonly label: string
  readonly on: boolean
  readonly off: boolean
  readonly act: () => void
  readonly children: ReactNode
}

const Toggle = ({ label, on, off, act, children }: ToggleProps) => (
  <ToggleButton aria-label={label} className={look(styles.button)} isSelected={on} isDisabled={off} onChange={act}>
    {children}
  </ToggleButton>
)
