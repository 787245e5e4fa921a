// The text of a brief, to be written in: Lexical on the page, core's blocks in the notebook, and the outbox between.
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalExtensionEditorComposer } from '@lexical/react/LexicalExtensionEditorComposer'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { BriefId } from '#core/model/index.ts'
import type { EditorControls } from './controls.ts'
import { useKeptEditor } from './KeptEditors.tsx'
import { type NoteNumbers, NoteNumbersProvider } from './notes.ts'
import styles from './Text.module.css'
import { Writing } from './Writing.tsx'
import type { Hold } from './writing-lock.ts'

export type { CiteAs } from './citing.ts'
export { DRAGGED_CLAIM } from './dropping.ts'

interface BriefEditorProps {
  /** Must stay the same: another brief is another editor. */
  readonly brief: BriefId
  readonly label: string
  readonly placeholder: string
  readonly numbers: NoteNumbers
  /** False for a notebook that cannot be written to. */
  readonly writable: boolean
  /** Handed over once the text stands; null when it is taken down. Must stay the same function. */
  readonly onReady: (controls: EditorControls | null) => void
  /** Whether this window may write: not before it is sure that no other does. Must stay the same function. */
  readonly onWriting: (writing: boolean) => void
  /** A `@` was typed that calls for a citation. */
  readonly onAtSign: () => void
  /** A claim was dropped where the caret now is. */
  readonly onDrop: (claim: string) => void
  /** Said above the text while another window writes in this brief. */
  readonly elsewhere: ReactNode
}

export const BriefEditor = ({ label, placeholder, numbers, elsewhere, onWriting, ...writing }: BriefEditorProps) => {
  const kept = useKeptEditor(writing.brief)
  const [hold, setHold] = useState<Hold>('asking')
  useEffect(() => onWriting(hold === 'held'), [hold, onWriting])
  const surface = useMemo(
    () => (
      <ContentEditable
        aria-label={label}
        aria-multiline
        aria-placeholder={placeholder}
        placeholder={<p className={styles.placeholder}>{placeholder}</p>}
        className={styles.text}
        spellCheck={false}
      />
    ),
    [label, placeholder],
  )
  return (
    <NoteNumbersProvider value={numbers}>
      <div className={styles.page}>
        {hold === 'elsewhere' && <div className={styles.elsewhere}>{elsewhere}</div>}
        <LexicalExtensionEditorComposer initialEditor={kept.editor}>
          {surface}
          <Writing {...writing} kept={kept} onHold={setHold} />
        </LexicalExtensionEditorComposer>
      </div>
    </NoteNumbersProvider>
  )
}
