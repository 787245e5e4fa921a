// On or off, with a sentence that says what it does.
import type { ReactNode } from 'react'
import { Switch as AriaSwitch } from 'react-aria-components'
import { look } from './look.ts'
import styles from './Switch.module.css'

interface SwitchProps {
  readonly isSelected: boolean
  readonly isDisabled?: boolean
  readonly onChange: (selected: boolean) => void
  readonly children: ReactNode
}

export const Switch = ({ isSelected, isDisabled = false, onChange, children }: SwitchProps) => (
  <AriaSwitch isSelected={isSelected} isDisabled={isDisabled} onChange={onChange} className={look(styles.switch)}>
    <span className={styles.track} aria-hidden="true">
      <span className={styles.knob} />
    </span>
    <span className={styles.text}>{children}</span>
  </AriaSwitch>
)
