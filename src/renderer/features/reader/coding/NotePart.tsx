// The note on the live claim.
import { useEffect, useRef } from 'react'
import { Offer } from '../../../ui/ChipRow.tsx'
import { Field } from '../../../ui/Field.tsx'
import { useDraft } from '../../../ui/use-draft.ts'
import type { PartProps } from './LiveForm.tsx'
import styles from './NotePart.module.css'

export const NotePart = ({ as, claim, edits, chooser }: PartProps) => {
  const open = chooser({ of: 'note' })
  const isRow = claim.note !== '' || open.isOpen
  if ((as === 'row') !== isRow) return null
  if (as === 'offer') return <Offer label="Note" keys="N" onPress={open.onOpen} />
  return (
    <Note
      value={claim.note}
      isWanted={open.isOpen}
      onKeep={(note) => void edits.setNote(claim.id, note)}
      onLeave={open.onClose}
    />
  )
}

interface NoteProps {
  readonly value: string
  /** A key or press has asked for it: it takes the focus. */
  readonly isWanted: boolean
  readonly onKeep: (note: string) => void
  readonly onLeave: () => void
}

const Note = ({ value, isWanted, onKeep, onLeave }: NoteProps) => {
  const box = useRef<HTMLDivElement>(null)
  const draft = useDraft(value, onKeep)
  useEffect(() => {
    if (isWanted) box.current?.querySelector('textarea')?.focus()
  }, [isWanted])
  const leave = () => {
    draft.onBlur()
    onLeave()
  }
  return (
    <div ref={box} className={styles.note}>
      <Field label="Note" labelHidden placeholder="Note" lines={2} {...draft} onBlur={leave} />
    </div>
  )
}
