// The researcher's translation of the live claim. One is shown; others that the notebook holds stay as they are.
import { Rendering } from '#core/model/index.ts'
import { Offer, Row } from '../../../ui/ChipRow.tsx'
import { Field } from '../../../ui/Field.tsx'
import { useDraft } from '../../../ui/use-draft.ts'
import type { FormProps, PartProps } from './LiveForm.tsx'
import styles from './TranslationPart.module.css'

/** The language of a translation that nobody has named another for: that of the interface. */
const USUAL_LANGUAGE = 'en'

export const TranslationPart = ({ as, claim, edits, chooser }: PartProps) => {
  const open = chooser({ of: 'translation' })
  const isRow = claim.renderings.length > 0 || open.isOpen
  if ((as === 'row') !== isRow) return null
  if (as === 'offer') return <Offer label="Translation" onPress={open.onOpen} />
  return <Translation claim={claim} edits={edits} isWanted={open.isOpen} />
}

type TranslationProps = Pick<FormProps, 'claim' | 'edits'> & { readonly isWanted: boolean }

const Translation = ({ claim, edits, isWanted }: TranslationProps) => {
  const [first, ...others] = claim.renderings
  const keep = (fields: { readonly text?: string; readonly language?: string }) => {
    const language = fields.language ?? first?.language ?? USUAL_LANGUAGE
    const text = (fields.text ?? first?.text ?? '').trim()
    const made = { language, text }
    void edits.setRenderings(claim.id, [...(isWhole(made) ? [made] : []), ...others])
  }
  const text = useDraft(first?.text ?? '', (now) => keep({ text: now }))
  const language = useDraft(first?.language ?? USUAL_LANGUAGE, (now) => keep({ language: now.trim() }))
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

/** A translation without words, or into no language, is none. */
const isWhole = ({ language, text }: Pick<Rendering, 'language' | 'text'>): boolean =>
  Rendering.shape.language.safeParse(language).success && Rendering.shape.text.safeParse(text).success
