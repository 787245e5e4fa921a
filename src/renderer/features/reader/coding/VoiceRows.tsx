// Whose words the claim gives: the article's own, somebody's (hop by hop, whoever stands nearest to the reader first),
// or unclear. Nothing is chosen for the user: a voice not yet said stays so.
import type { Claim, SpeechForm } from '#core/model/index.ts'
import { SourcePicker } from '../../../records/SourcePicker.tsx'
import { useNotebook } from '../../../store/hooks.ts'
import { Field } from '../../../ui/Field.tsx'
import { Segments } from '../../../ui/Segments.tsx'
import type { Field as HandField } from '../cursor/hand.ts'
import { withForm, withoutSource, withPrinted } from './attribution.ts'
import type { FormProps } from './LiveForm.tsx'
import { Chip, Chooser, Row } from './Row.tsx'
import { useDraft } from './use-draft.ts'
import styles from './VoiceRows.module.css'

const VOICES = [
  { value: 'own', label: 'Own voice' },
  { value: 'attributed', label: 'Attributed' },
  { value: 'unclear', label: 'Unclear' },
] as const

const FORMS = [
  { value: 'direct', label: 'Direct' },
  { value: 'mixed', label: 'Mixed' },
  { value: 'indirect', label: 'Indirect' },
] as const satisfies readonly { value: SpeechForm; label: string }[]

const NO_SOURCES: readonly [] = []

export const VoiceRows = ({ claim, edits, chooser }: FormProps) => {
  const choose = (voice: Claim['voice']) => {
    if (voice !== claim.voice) void edits.setVoice(claim, voice)
    if (voice === 'attributed' && claim.attribution.length === 0) chooser({ of: 'speaker' }).onOpen()
  }
  return (
    <>
      <Segments<Claim['voice']> label="Voice" options={VOICES} value={claim.voice} onChange={choose} />
      {claim.attribution.map((hop, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same source may both relay and speak
        <HopRow key={`${index} ${hop.sources.join()}`} claim={claim} at={index} edits={edits} chooser={chooser} />
      ))}
      <Row label={claim.attribution.length === 0 ? 'Said by' : ''}>
        <Chooser
          label={claim.attribution.length === 0 ? 'Set…' : 'Other speaker…'}
          title="Set speaker"
          keys="S"
          {...chooser({ of: 'speaker' })}
        >
          <SourcePicker
            label="Who says it?"
            article={claim.article}
            onChoose={(source) => {
              chooser({ of: 'speaker' }).onClose()
              void edits.speak(claim, source)
            }}
          />
        </Chooser>
        {claim.attribution.length > 0 && (
          <Chooser label="Relayed by…" title="Add who relays it" {...chooser({ of: 'relay' })}>
            <SourcePicker
              label="Who passes it on?"
              article={claim.article}
              onChoose={(source) => {
                chooser({ of: 'relay' }).onClose()
                void edits.relay(claim, source)
              }}
            />
          </Chooser>
        )}
      </Row>
    </>
  )
}

interface HopRowProps extends FormProps {
  readonly at: number
}

const HopRow = ({ claim, at, edits, chooser }: HopRowProps) => {
  const hop = claim.attribution[at]
  const ids = hop?.sources ?? NO_SOURCES
  const names = useNotebook(['sources'], (state) => ids.map((id) => nameOf(state.sources.get(id))), [ids])
  const joint: HandField = { of: 'joint', hop: at }
  const isSpeaking = at === claim.attribution.length - 1
  if (hop === undefined) return null
  return (
    <Row label={isSpeaking ? 'Said by' : 'Relayed by'}>
      {ids.map((id, index) => (
        <Chip
          key={id}
          label={names[index] ?? ''}
          onRemove={() => void edits.attribute(claim, withoutSource(claim.attribution, at, id))}
        />
      ))}
      <Chooser label="+ jointly" title="Add a joint speaker" {...chooser(joint)}>
        <SourcePicker
          label="Who says it jointly?"
          article={claim.article}
          except={ids}
          onChoose={(source) => {
            chooser(joint).onClose()
            void edits.join(claim, at, source)
          }}
        />
      </Chooser>
      <div className={styles.form}>
        <Segments
          label={isSpeaking ? 'Form of speech' : 'Form of relay'}
          options={FORMS}
          value={hop.form}
          onChange={(form) => void edits.attribute(claim, withForm(claim.attribution, at, form))}
        />
        <Printed
          value={hop.printed}
          onKeep={(printed) => void edits.attribute(claim, withPrinted(claim.attribution, at, printed))}
        />
      </div>
    </Row>
  )
}

const Printed = ({ value, onKeep }: { readonly value: string; readonly onKeep: (printed: string) => void }) => {
  const draft = useDraft(value, onKeep)
  return <Field label="Name as printed" labelHidden placeholder="Name as printed" {...draft} />
}

const nameOf = (source: { readonly name: string } | undefined) => source?.name ?? 'A source no longer in the notebook'
