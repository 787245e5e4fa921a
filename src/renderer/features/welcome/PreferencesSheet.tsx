// What a person may set for all notebooks on this machine. Everything takes effect at once.
import { useState } from 'react'
import { type Preferences, TEXT_SIZES } from '#contract/app-state.ts'
import { useApp, useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useUnsent } from '../../ui/unsent.ts'
import styles from './PreferencesSheet.module.css'

const THEMES = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'system', label: 'As the system' },
] as const

const SIZES = TEXT_SIZES.map((size) => ({ value: `${size}` as const, size, label: `${size}%` }))

export const PreferencesSheet = ({ onClose }: { readonly onClose: () => void }) => {
  const { door, complain } = useStore()
  const { preferences } = useApp()
  const [coderName, setCoderName] = useState(preferences.coderName)
  const prefer = async (fields: Partial<Preferences>) => {
    const outcome = await door.ask('app.setPreferences', fields)
    if (!outcome.ok) complain(outcome.failure)
  }
  const keepName = () =>
    coderName.trim() !== '' && coderName !== preferences.coderName && void prefer({ coderName: coderName.trim() })
  useUnsent(() => void keepName(), ![preferences.coderName, ''].includes(coderName.trim()))
  return (
    <Sheet title="Preferences" onClose={onClose} footer={<Button onPress={onClose}>Done</Button>}>
      <div className={styles.rows}>
        <div className={styles.row}>
          <span>Theme</span>
          <Segments
            label="Theme"
            options={THEMES}
            value={preferences.theme}
            onChange={(theme) => void prefer({ theme })}
          />
        </div>
        <div className={styles.row}>
          <span>Text size</span>
          <Segments
            label="Text size"
            options={SIZES}
            value={`${preferences.textSize}`}
            onChange={(chosen) => void prefer({ textSize: SIZES.find(({ value }) => value === chosen)?.size ?? 100 })}
          />
        </div>
        <div className={styles.row}>
          <span>Your name as a coder</span>
          <div className={styles.name}>
            <Field
              label="Your name as a coder"
              labelHidden
              value={coderName}
              onChange={setCoderName}
              onBlur={keepName}
              error={coderName.trim() === '' ? 'A name is needed: claims say who made them.' : undefined}
            />
          </div>
        </div>
        <div className={styles.row}>
          <span>Single-key shortcuts</span>
          <Switch isSelected={preferences.singleKeys} onChange={(singleKeys) => void prefer({ singleKeys })}>
            J, K, S and the others work without a modifier. Switch off if a screen reader or speech input needs these
            keys.
          </Switch>
        </div>
      </div>
    </Sheet>
  )
}
