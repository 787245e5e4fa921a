// The keys that work at the moment, at the foot of the page: a few to learn, and the one that lists them all.
import type { CatalogId } from '#core/commands/catalog.ts'
import { builtinFacet } from '#core/wording/claim.ts'
import { type Hint, HintBar, KeyHint, PlainHint } from '../../records/HintBar.tsx'
import { useApp, useNotebook } from '../../store/hooks.ts'

const READING: readonly Hint[] = [
  { of: ['reader.nextSentence', 'reader.previousSentence'], says: 'sentence' },
  { of: ['reader.extendNext'], says: 'extend' },
  { of: ['reader.endEarlier', 'reader.endLater'], says: 'end by a word' },
  { of: ['claim.make'], says: 'claim' },
  { of: ['reader.nextClaim'], says: 'next claim' },
]
const LIVE: readonly Hint[] = [
  { of: ['claim.speaker'], says: 'said by' },
  { of: ['claim.own'], says: 'own voice' },
]
const LIVE_AFTER: readonly Hint[] = [
  { of: ['claim.topic'], says: 'topic' },
  { of: ['claim.frame'], says: 'frame' },
  { of: ['claim.note'], says: 'note' },
  { of: ['claim.addPassage'], says: 'add passage' },
]
const LOOKING: readonly Hint[] = [
  { of: ['view.back'], says: 'back' },
  { of: ['reader.nextClaim'], says: 'next claim' },
  { of: ['claim.make'], says: 'change' },
]
const WRITING: readonly CatalogId[] = ['claim.make']

interface KeyHintsProps {
  readonly hasLive: boolean
  readonly isLooking: boolean
  readonly writable: boolean
}

export const KeyHints = ({ hasLive, isLooking, writable }: KeyHintsProps) => {
  const { singleKeys } = useApp().preferences
  const hasPerspectives = useNotebook(['codes', 'facets'], (state) => {
    const perspective = builtinFacet(state, 'perspective')
    return [...state.codes.values()].some((code) => code.facet === perspective)
  })
  const isEditing = hasLive && writable
  const hints = (list: readonly Hint[]) =>
    list
      .filter(({ of }) => writable || !of.some((id) => WRITING.includes(id)))
      .map((hint) => <KeyHint key={hint.says} {...hint} />)
  return (
    <HintBar>
      {isLooking && LOOKING.map((hint) => <KeyHint key={hint.says} {...hint} />)}
      {!isEditing && !isLooking && hints(READING)}
      {isEditing && hints(LIVE)}
      {isEditing && singleKeys && hasPerspectives && <PlainHint signs={['1', '9']} between="–" says="perspective" />}
      {isEditing && hints(LIVE_AFTER)}
      {isEditing && <PlainHint signs={['Esc']} says="done" />}
      <KeyHint of={['keys.show']} says="all keys" />
    </HintBar>
  )
}
