// The live claim, to be said all about: its voice, its codes, a note, its point and links. What is said stands in rows;
// what is not yet said waits beneath as a short line of offers. Everything takes effect at once and can be undone.
import { useEffect, useRef } from 'react'
import type { Claim } from '#core/model/index.ts'
import { speakerWords } from '#core/wording/names.ts'
import { useNotebook, useStore } from '../../../store/hooks.ts'
import { Button } from '../../../ui/Button.tsx'
import { type Field, isOpen } from '../cursor/hand.ts'
import { CiteChooser } from './CiteChooser.tsx'
import { FacetParts } from './FacetParts.tsx'
import { LinkPart } from './LinkPart.tsx'
import styles from './LiveForm.module.css'
import { NotePart } from './NotePart.tsx'
import { PassageRow } from './PassageRow.tsx'
import { PointPart } from './PointPart.tsx'
import { TranslationPart } from './TranslationPart.tsx'
import type { ClaimEdits } from './use-claim-edits.ts'
import { SpeakerOffer, VoiceRows } from './VoiceRows.tsx'

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

/** A part stands as a row once something is said in it, and until then as an offer; it draws nothing in the other place. */
export interface PartProps extends FormProps {
  readonly as: 'row' | 'offer'
}

interface LiveFormProps {
  readonly claim: Claim
  readonly edits: ClaimEdits
  readonly field: Field | null
  readonly onField: (field: Field | null) => void
  readonly onDone: () => void
}

export const LiveForm = ({ claim, edits, field, onField, onDone }: LiveFormProps) => {
  const { actions } = useStore()
  const speaker = useNotebook(['sources'], (state) => speakerWords(state, claim), [claim])
  const chooser = (part: Field): Opening => ({
    isOpen: isOpen(field, part),
    onOpen: () => onField(part),
    onClose: () => onField(null),
  })
  const form = { claim, edits, chooser }
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    // The card that was pressed is gone with the press, and the focus with it: whoever goes by keyboard goes on from here.
    if (document.activeElement === document.body) section.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section ref={section} className={styles.form} aria-label="Live claim" tabIndex={-1}>
      <header className={styles.head}>
        <h3 className={styles.who} dir="auto">
          {speaker}
        </h3>
        <button type="button" className={styles.done} aria-label="Done with this claim" onClick={onDone}>
          ×
        </button>
      </header>
      <VoiceRows {...form} />
      <Parts as="row" {...form} />
      <PassageRow {...form} />
      <div className={styles.offers}>
        <SpeakerOffer {...form} />
        <Parts as="offer" {...form} />
      </div>
      <footer className={styles.foot}>
        <CiteChooser claim={claim.id} {...chooser({ of: 'brief' })} />
        <Button weight="quiet" onPress={() => actions.perform('compare.beside')}>
          Side by side…
        </Button>
        <Button weight="danger" onPress={() => void edits.remove(claim)}>
          Delete claim
        </Button>
      </footer>
    </section>
  )
}

const Parts = (props: PartProps) => (
  <>
    <FacetParts {...props} />
    <PointPart {...props} />
    <NotePart {...props} />
    <LinkPart {...props} />
    <TranslationPart {...props} />
  </>
)
