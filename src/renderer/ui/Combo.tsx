// A text field that suggests known names and takes new ones.
import { ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import styles from './Combo.module.css'
import { look } from './look.ts'

interface ComboProps {
  readonly label: string
  readonly value: string
  readonly names: readonly string[]
  readonly hint?: string
  readonly error?: string | undefined
  readonly placeholder?: string
  readonly onChange: (value: string) => void
  /** The field was left. */
  readonly onLeave?: () => void
}

export const Combo = ({ label, value, names, hint, error, placeholder, onChange, onLeave }: ComboProps) => (
  <ComboBox
    className={look(styles.combo)}
    allowsCustomValue
    isInvalid={error !== undefined}
    onBlur={() => onLeave?.()}
    menuTrigger="input"
    inputValue={value}
    onInputChange={onChange}
    onSelectionChange={(key) => key !== null && onChange(String(key))}
    items={names.map((name) => ({ name }))}
  >
    <Label className={look(styles.label)}>{label}</Label>
    <Input className={look(styles.input)} {...(placeholder === undefined ? {} : { placeholder })} />
    {hint && (
      <Text slot="description" className={look(styles.hint)}>
        {hint}
      </Text>
    )}
    <FieldError className={look(styles.error)}>{error}</FieldError>
    <Popover className={look(styles.popover)}>
      <ListBox className={look(styles.list)}>
        {(item: { readonly name: string }) => (
          <ListBoxItem id={item.name} textValue={item.name} className={look(styles.item)}>
            {item.name}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </ComboBox>
)
