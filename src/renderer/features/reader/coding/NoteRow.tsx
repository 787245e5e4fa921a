// The note on the live claim, and its translation: what the researcher writes about the words, beside them.
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Claim } from '#core/model/index.ts'
import { useReplica } from '../../../store/hooks.ts'
import { Field } from '../../../ui/Field.tsx'
import type { FormProps } from './LiveForm.tsx'
import styles from './NoteRow.module.css'
import { PlainButton, Row } from './Row.tsx'
import { useDraft } from './use-draft.ts'

export const NoteRow = ({ claim, edits, chooser }: FormProps) => {
  const box = useRef<HTMLDivElement>(null)
  const draft = useDraft(claim.note, (note) => void edits.setNote(claim.id, note))
  const { isOpen, onClose } = chooser({ of: 'note' })
  useFocusWhen(isOpen, box, onClose)
  return (
    <div ref={box} className={styles.note}>
      <Field label="Note" labelHidden placeholder="Note  (N)" lines={2} {...draft} />
    </div>
  )
}

/** One translation into the language of the brief; more may be kept in the notebook and stay as they are. */
export const TranslationRow = ({ claim, edits }: FormProps) => {
  const { coder } = useReplica()
  const [isWanted, setWanted] = useState(false)
  const [first, ...others] = claim.renderings
  const keep = (fields: Partial<Pick<Claim['renderings'][number], 'text' | 'language'>>) => {
    const language = fields.language ?? first?.language ?? 'en'
    const text = (fields.text ?? first?.text ?? '').trim()
    const stamp = { by: coder, at: new Date().toISOString() }
    const made = text === '' || language.length < 2 ? [] : [{ language, text, stamp }]
    void edits.setRenderings(claim.id, [...made, ...others])
  }
  const text = useDraft(first?.text ?? '', (now) => keep({ text: now }))
  const language = useDraft(first?.language ?? 'en', (now) => keep({ language: now.trim() }))
  if (first === undefined && !isWanted)
    return (
      <Row label="Translation">
        <PlainButton label="Add…" onPress={() => setWanted(true)} />
      </Row>
    )
  return (
    <Row label="Translation">
      <div className={styles.translation}>
        <Field
          label="Translation"
          labelHidden
          placeholder="The passage in your words"
          lines={2}
          autoFocus={isWanted}
          {...text}
        />
        <Field label="Language of the translation" labelHidden placeholder="en" {...language} />
      </div>
    </Row>
  )
}

/** Moves the focus into a field that a key has asked for. */
const useFocusWhen = (wanted: boolean, box: RefObject<HTMLElement | null>, onDone: () => void) => {
  useEffect(() => {
    if (!wanted) return
    box.current?.querySelector('textarea')?.focus()
    onDone()
  }, [wanted, box, onDone])
}
