// Whose words the chosen claims give. Where they differ, each voice or speaker stands there with its share.
import { sharesOf } from '#core/claims-table/shares.ts'
import type { Claim } from '#core/model/index.ts'
import { speakerWords, VOICE_WORDS } from '#core/wording/names.ts'
import { SourcePicker } from '../../records/SourcePicker.tsx'
import { VOICES } from '../../records/voices.ts'
import { useNotebook } from '../../store/hooks.ts'
import { Chip, Chooser, Row } from '../../ui/ChipRow.tsx'
import { Segments } from '../../ui/Segments.tsx'
import type { FormProps } from './ClaimsPane.tsx'
import { Shares } from './Shares.tsx'

const MIXED = 'mixed'

export const VoiceRows = ({ chosen, edits, canEdit, opened, onOpened }: FormProps) => {
  const voices = sharesOf(chosen, ({ claim }, each) => each(claim.voice))
  const voice = voices.length === 1 ? (chosen[0]?.claim.voice ?? MIXED) : MIXED
  const speakers = useNotebook(
    ['sources', 'claims'],
    (state) =>
      sharesOf(chosen, ({ claim }, each) => each(claim.attribution.length > 0 ? speakerWords(state, claim) : NOBODY)),
    [chosen],
  )
  const choose = (next: Claim['voice'] | typeof MIXED) => {
    if (next === 'attributed') onOpened('speaker')
    else if ((next === 'own' || next === 'unclear') && next !== voice) edits.setVoice(next)
  }
  return (
    <>
      {canEdit ? (
        <Segments<Claim['voice'] | typeof MIXED> label="Voice" options={VOICES} value={voice} onChange={choose} />
      ) : (
        voice !== MIXED && <p>{VOICE_WORDS[voice]}</p>
      )}
      {voice === MIXED && <Shares shares={voices} of={chosen.length} nameOf={voiceName} />}
      <Row label="Said by">
        {speakers.length === 1 ? (
          speakers[0]?.value !== NOBODY && <Chip label={speakers[0]?.value ?? ''} />
        ) : (
          <Shares shares={speakers} of={chosen.length} nameOf={speakerName} />
        )}
        {canEdit && (
          <Chooser
            label={speakers[0]?.value === NOBODY && speakers.length === 1 ? 'Said by' : 'Other speaker'}
            title="Set speaker"
            keys="S"
            isOpen={opened === 'speaker'}
            onOpen={() => onOpened('speaker')}
            onClose={() => onOpened(null)}
          >
            <SourcePicker
              label="Who says it?"
              article={onlyArticle(chosen)}
              onChoose={(source) => {
                onOpened(null)
                edits.speak(source)
              }}
            />
          </Chooser>
        )}
      </Row>
    </>
  )
}

const NOBODY = ''

const speakerName = (value: string): string => (value === NOBODY ? 'Nobody named' : value)

const voiceName = (value: string): string =>
  Object.entries(VOICE_WORDS).find(([voice]) => voice === value)?.[1] ?? value

/** An unnamed source speaks in one article alone. */
const onlyArticle = (chosen: FormProps['chosen']) => {
  const [first] = chosen
  if (first === undefined) return null
  return chosen.every(({ article }) => article.id === first.article.id) ? first.article.id : null
}
