// A choice of one among a few, all visible.
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { look } from './look.ts'
import styles from './Segments.module.css'

interface SegmentsProps<T extends string> {
  readonly label: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly value: T
  readonly onChange: (value: T) => void
}

export const Segments = <T extends string>({ label, options, value, onChange }: SegmentsProps<T>) => (
  <ToggleButtonGroup
    aria-label={label}
    className={look(styles.group)}
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[value]}
    onSelectionChange={(keys) => {
      const chosen = options.find((option) => keys.has(option.value))
      if (chosen) onChange(chosen.value)
    }}
  >
    {options.map((option) => (
      <ToggleButton key={option.value} id={option.value} className={look(styles.segment)}>
        {option.label}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
)
