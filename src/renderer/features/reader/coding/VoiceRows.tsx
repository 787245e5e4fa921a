// Whose words the claim gives: the article's own, somebody's (hop by hop, whoever stands nearest to the reader first),
// or unclear. Nothing is chosen for the user: a voice not yet said stays so.
import type { Claim, SpeechForm } from '#core/model/index.ts'
import { SourcePicker } from '../../../records/SourcePicker.tsx'
import { VOICES } from '../../../records/voices.ts'
import { useNotebook } from '../../../store/hooks.ts'
import { Chip, Chooser, Row } from '../../../ui/ChipRow.tsx'
import { Field } from '../../../ui/Field.tsx'
import { Segments } from '../../../ui/Segments.tsx'
import { useDraft } from '../../../ui/use-draft.ts'
import type { Field as HandField } from '../cursor/hand.ts'
import { withForm, withoutSource, withPrinted } from './attribution.ts'
import type { FormProps } from './LiveForm.tsx'

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
    </>
  )
}

/** Offers a speaker, or another one, and whoever stands between the speaker and the article. */
export const SpeakerOffer = ({ claim, edits, chooser }: FormProps) => {
  const [speaker, relay] = [chooser({ of: 'speaker' }), chooser({ of: 'relay' })]
  const hasSpeaker = claim.attribution.length > 0
  return (
    <>
      <Chooser label={hasSpeaker ? 'Other speaker' : 'Said by'} title="Set speaker" keys="S" {...speaker}>
        <SourcePicker
          label="Who says it?"
          article={claim.article}
          onChoose={(source) => {
            speaker.onClose()
            void edits.speak(claim, source)
          }}
        />
      </Chooser>
      {hasSpeaker && (
        <Chooser label="Relayed by" title="Relayed by: add who passes it on" keys="Shift S" {...relay}>
          <SourcePicker
            label="Who passes it on?"
            article={claim.article}
            onChoose={(source) => {
              relay.onClose()
              void edits.relay(claim, source)
            }}
          />
        </Chooser>
      )}
    </>
  )
}

interface HopRowProps extends FormProps {
  readonly at: number
}

const HopRow = ({ claim, at, edits, chooser }: HopRowProps) => {
  const hop = claim.attribution[at]
  const ids = hop?.sources ?? NO_SOURCES
  const names = useNotebook(['sources'], (state) => ids.map((id) => state.sources.get(id)?.name ?? GONE), [ids])
  const joint: HandField = { of: 'joint', hop: at }
  const isSpeaking = at === claim.attribution.length - 1
  if (hop === undefined) return null
  return (
    <>
      <Row label={isSpeaking ? 'Said by' : 'Relayed by'}>
        {ids.map((id, index) => (
          <Chip
            key={id}
            label={names[index] ?? GONE}
            onRemove={() => void edits.attribute(claim, withoutSource(claim.attribution, at, id))}
          />
        ))}
        <Chooser label="+ jointly" title="+ jointly: add a joint speaker" {...chooser(joint)}>
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
      </Row>
      <Row label="Form">
        <Segments
          label={isSpeaking ? 'Form of speech' : 'Form of relay'}
          options={FORMS}
          value={hop.form}
          onChange={(form) => void edits.attribute(claim, withForm(claim.attribution, at, form))}
        />
      </Row>
      <Row label="As printed">
        <Printed
          value={hop.printed}
          onKeep={(printed) => void edits.attribute(claim, withPrinted(claim.attribution, at, printed))}
        />
      </Row>
    </>
  )
}

const GONE = 'A source no longer in the notebook'

const Printed = ({ value, onKeep }: { readonly value: string; readonly onKeep: (printed: string) => void }) => {
  const draft = useDraft(value, onKeep)
  return <Field label="Name as printed" labelHidden placeholder="The name the article gives" {...draft} />
}
