// Every key there is, found by what it does or by the key itself.
import { useState } from 'react'
import type { Code } from '#core/model/index.ts'
import { useApp, useObservable, useStore } from '../store/hooks.ts'
import { keySigns } from '../store/keys.ts'
import type { Replica } from '../store/replica.ts'
import { Field } from '../ui/Field.tsx'
import { Keys } from '../ui/Keys.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import styles from './KeyList.module.css'
import { type KeySection, keySections } from './key-sections.ts'

export const KeyList = ({ onClose }: { readonly onClose: () => void }) => {
  const { platform, preferences } = useApp()
  const open = useObservable(useStore().replica)
  const [typed, setTyped] = useState('')
  const signs = (keys: string) => keySigns(keys, platform === 'mac')
  const sections = keySections({ singleKeys: preferences.singleKeys, codes: codesWithKeys(open), signs, typed })
  return (
    <Sheet title="All keys" size="large" isText onClose={onClose}>
      <div className={styles.search}>
        <Field
          label="Find a key"
          labelHidden
          type="search"
          placeholder="What it does, or the key: “next claim”, “Ctrl K”"
          value={typed}
          onChange={setTyped}
          autoFocus
        />
        {!preferences.singleKeys && (
          <p className={styles.note}>Single-key shortcuts are switched off in the preferences.</p>
        )}
      </div>
      <p className={styles.found} role="status">
        {sections.length === 0 && 'No key does that. The command palette finds every command, those without a key too.'}
      </p>
      <div className={styles.columns}>
        {sections.map((section) => (
          <Section key={section.title} section={section} signs={signs} />
        ))}
      </div>
    </Sheet>
  )
}

interface SectionProps {
  readonly section: KeySection
  readonly signs: (keys: string) => readonly string[]
}

const Section = ({ section: { title, lines }, signs }: SectionProps) => (
  <section className={styles.menu}>
    <h3 className={styles.heading}>{title}</h3>
    <dl>
      {lines.map(({ label, keys }) => (
        <div key={label} className={styles.row}>
          <dt>{label}</dt>
          <dd className={styles.keys}>
            {keys.map((combination) => (
              <span key={combination}>
                <Keys signs={signs(combination)} />
                <span className={styles.spoken}>{signs(combination).join(' ')}</span>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  </section>
)

const codesWithKeys = (open: Replica | null): Code[] =>
  open === null
    ? []
    : [...open.state.codes.values()]
        .filter(({ key, retired }) => key !== null && !retired)
        .sort((a, b) => a.name.localeCompare(b.name))
