// The keys that work at the moment, at the foot of a screen: a few to learn. Screen readers are told by the key list.
import { Fragment, type ReactNode } from 'react'
import type { CatalogId } from '#core/commands/catalog.ts'
import { useApp } from '../store/hooks.ts'
import { keySigns, shownKeys } from '../store/keys.ts'
import { Keys } from '../ui/Keys.tsx'
import styles from './HintBar.module.css'

export const HintBar = ({ children }: { readonly children: ReactNode }) => (
  <footer className={styles.hints} aria-hidden="true">
    {children}
  </footer>
)

export interface Hint {
  readonly of: readonly CatalogId[]
  readonly says: string
}

/** The first key of each entry; nothing where single keys are off and one of them has no other. */
export const KeyHint = ({ of, says }: Hint) => {
  const { platform, preferences } = useApp()
  const combinations = of.flatMap((id) => shownKeys(id, preferences.singleKeys) ?? [])
  if (combinations.length < of.length) return null
  return (
    <span className={styles.hint}>
      {combinations.map((keys) => (
        <Keys key={keys} signs={keySigns(keys, platform === 'mac')} />
      ))}
      {says}
    </span>
  )
}

interface PlainHintProps {
  readonly signs: readonly string[]
  readonly between?: string
  readonly says: string
}

/** For keys that are in no catalog. */
export const PlainHint = ({ signs, between = '', says }: PlainHintProps) => (
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
