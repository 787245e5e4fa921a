// A row of what is said of a record: what it is about on the left, on the right what is said, as chips that can be taken
// back, and buttons with which more is said.
import { type ReactNode, useRef } from 'react'
import styles from './ChipRow.module.css'
import { Keys } from './Keys.tsx'
import { look } from './look.ts'
import { Popup } from './Popup.tsx'
import { RemoveButton } from './RemoveButton.tsx'

export const Row = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out on the form's grid
  <div className={styles.row} role="group" aria-label={label}>
    <span className={styles.label} aria-hidden="true">
      {label}
    </span>
    <div className={styles.values}>{children}</div>
  </div>
)

interface ChooserProps {
  /** What the button says, and what the list that it opens is called. */
  readonly label: string
  readonly title: string
  /** Their signs, parted by spaces. */
  readonly keys?: string | undefined
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A button that opens a list to choose from. */
export const Chooser = ({ label, title, keys, isOpen, onOpen, onClose, children }: ChooserProps) => {
  const trigger = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={styles.add}
        aria-label={title}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={onOpen}
      >
        {label}
        {keys && <Keys signs={keys.split(' ')} />}
      </button>
      <Popup label={title} isOpen={isOpen} onClose={onClose} trigger={trigger}>
        {children}
      </Popup>
    </>
  )
}

interface ChipProps {
  readonly label: string
  readonly colour?: string | null | undefined
  readonly mark?: ReactNode
  /** Said behind the label, and never cut off. */
  readonly detail?: string | undefined
  /** Left out where nothing can be taken back. */
  readonly onRemove?: (() => void) | undefined
}

/** Something that has been said, with a button that takes it back. */
export const Chip = ({ label, colour, mark, detail, onRemove }: ChipProps) => (
  <span className={look(styles.chip, !onRemove && styles.fixed)} data-colour={colour ?? undefined}>
    {mark}
    <span className={styles.name} dir="auto">
      {label}
    </span>
    {detail && <span className={styles.detail}>{detail}</span>}
    {onRemove && <RemoveButton label={`Remove ${label}`} onPress={onRemove} />}
  </span>
)

interface OfferProps {
  readonly label: string
  readonly keys?: string
  readonly onPress: () => void
}

/** Something that can still be said. */
export const Offer = ({ label, keys, onPress }: OfferProps) => (
  <button type="button" className={styles.add} onClick={onPress}>
    {label}
    {keys && <Keys signs={[keys]} />}
  </button>
)
