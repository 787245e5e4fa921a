// A choice of one among many, folded away: a select.
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import styles from './Choice.module.css'
import { look } from './look.ts'

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly labelHidden?: boolean
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly value: T | null
  readonly placeholder?: string
  readonly onChange: (value: T) => void
}

export const Choice = <T extends string>({
  label,
  labelHidden = false,
  options,
  value,
  placeholder,
  onChange,
}: ChoiceProps<T>) => (
  <Select
    className={look(styles.choice)}
    selectedKey={value}
    placeholder={placeholder ?? 'Choose…'}
    onSelectionChange={(key) => {
      const chosen = options.find((option) => option.value === key)
      if (chosen) onChange(chosen.value)
    }}
  >
    <Label className={look(labelHidden ? styles.hidden : styles.label)}>{label}</Label>
    <Button className={look(styles.button)}>
      <SelectValue className={look(styles.value)} />
      <span aria-hidden="true" className={styles.mark}>
        ▾
      </span>
    </Button>
    <Popover className={look(styles.popover)}>
      <ListBox className={look(styles.list)} items={options}>
        {(option) => (
          <ListBoxItem id={option.value} className={look(styles.item)} textValue={option.label}>
            {option.label}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </Select>
)
