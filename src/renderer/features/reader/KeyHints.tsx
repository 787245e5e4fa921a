// The keys that work at the moment, at the foot of the page: a few to learn, and the one that lists them all.
import { Fragment } from 'react'
import type { CatalogId } from '#core/commands/catalog.ts'
import { CATALOG, isSingleKey } from '#core/commands/catalog.ts'
import { useApp } from '../../store/hooks.ts'
import { keySigns } from '../../store/keys.ts'
import { Keys } from '../../ui/Keys.tsx'
import styles from './KeyHints.module.css'

interface Hint {
  readonly of: readonly CatalogId[]
  readonly says: string
}

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
  const { platform, preferences } = useApp()
  const mac = platform === 'mac'
  const single = preferences.singleKeys
  const isEditing = hasLive && writable
  const hints = (list: readonly Hint[]) =>
    list
      .filter(({ of }) => writable || !of.some((id) => WRITING.includes(id)))
      .map((hint) => <HintKeys key={hint.says} hint={hint} mac={mac} single={single} />)
  return (
    <footer className={styles.hints} aria-hidden="true">
      {isLooking && LOOKING.map((hint) => <HintKeys key={hint.says} hint={hint} mac={mac} single={single} />)}
      {!isEditing && !isLooking && hints(READING)}
      {isEditing && hints(LIVE)}
      {isEditing && single && <Plain signs={['1', '9']} between="–" says="perspective" />}
      {isEditing && hints(LIVE_AFTER)}
      {isEditing && <Plain signs={['Esc']} says="done" />}
      <HintKeys hint={{ of: ['keys.show'], says: 'all keys' }} mac={mac} single={single} />
    </footer>
  )
}

const HintKeys = ({ hint, mac, single }: { readonly hint: Hint; readonly mac: boolean; readonly single: boolean }) => {
  const combinations = hint.of.flatMap((id) => keysOf(id).find((keys) => single || !isSingleKey(keys)) ?? [])
  if (combinations.length < hint.of.length) return null
  return (
    <span className={styles.hint}>
      {combinations.map((keys) => (
        <Keys key={keys} signs={keySigns(keys, mac)} />
      ))}
      {hint.says}
    </span>
  )
}

interface PlainProps {
  readonly signs: readonly string[]
  readonly between?: string
  readonly says: string
}

const Plain = ({ signs, between = '', says }: PlainProps) => (
  <span className={styles.hint}>
    <span className={styles.range}>
      {signs.map((sign, index) => (
        <Fragment key={sign}>
          {index > 0 && between}
          <Keys signs={[sign]} />
        </Fragment>
      ))}
    </span>
    {says}
  </span>
)

const keysOf = (id: CatalogId): readonly string[] => CATALOG.find((entry) => entry.id === id)?.keys ?? []
