// The live claim, to be said all about: its voice, its codes, a note, its point and links. Everything takes effect at
// once and can be undone; there is nothing to confirm.
import type { Claim } from '#core/model/index.ts'
import { speakerWords } from '#core/wording/names.ts'
import { useNotebook } from '../../../store/hooks.ts'
import { Button } from '../../../ui/Button.tsx'
import { type Field, isOpen } from '../cursor/hand.ts'
import { CiteChooser } from './CiteChooser.tsx'
import { FacetRows } from './FacetRows.tsx'
import { LinkRow } from './LinkRow.tsx'
import styles from './LiveForm.module.css'
import { NoteRow, TranslationRow } from './NoteRow.tsx'
import { PassageRow } from './PassageRow.tsx'
import { PointRow } from './PointRow.tsx'
import type { ClaimEdits } from './use-claim-edits.ts'
import { VoiceRows } from './VoiceRows.tsx'

export interface Opening {
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
}

export interface FormProps {
  readonly claim: Claim
  readonly edits: ClaimEdits
  /** Whether a part of the form is open, and how it is opened and closed. */
  readonly chooser: (field: Field) => Opening
}

interface LiveFormProps {
  readonly claim: Claim
  readonly edits: ClaimEdits
  readonly field: Field | null
  readonly onField: (field: Field | null) => void
  readonly onDone: () => void
}

export const LiveForm = ({ claim, edits, field, onField, onDone }: LiveFormProps) => {
  const speaker = useNotebook(['sources'], (state) => speakerWords(state, claim), [claim])
  const chooser = (part: Field): Opening => ({
    isOpen: isOpen(field, part),
    onOpen: () => onField(part),
    onClose: () => onField(null),
  })
  const parts = { claim, edits, chooser }
  return (
    <section className={styles.form} aria-label="Live claim">
      <header className={styles.head}>
        <h3 className={styles.who} dir="auto">
          {speaker}
        </h3>
        <button type="button" className={styles.done} aria-label="Done with this claim" onClick={onDone}>
          ×
        </button>
      </header>
      <VoiceRows {...parts} />
      <FacetRows {...parts} />
      <PointRow {...parts} />
      <NoteRow {...parts} />
      <LinkRow {...parts} />
      <PassageRow {...parts} />
      <TranslationRow {...parts} />
      <footer className={styles.foot}>
        <CiteChooser claim={claim.id} {...chooser({ of: 'brief' })} />
        <Button weight="danger" onPress={() => void edits.remove(claim)}>
          Delete claim
        </Button>
      </footer>
    </section>
  )
}
