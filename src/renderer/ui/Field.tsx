// A labelled text field, of one line or several.
import type { ReactNode } from 'react'
import { FieldError, Input, Label, Text, TextArea, TextField, type TextFieldProps } from 'react-aria-components'
import styles from './Field.module.css'
import { look } from './look.ts'

interface FieldProps extends Omit<TextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string
  /** The label is read out but not shown, where the place says what the field is. */
  readonly labelHidden?: boolean
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly placeholder?: string
  readonly lines?: number
  readonly serif?: boolean
}

export const Field = ({
  label,
  labelHidden = false,
  hint,
  error,
  placeholder,
  lines = 1,
  serif = false,
  ...rest
}: FieldProps) => {
  const hints = placeholder === undefined ? {} : { placeholder }
  const input = look(styles.input, serif && styles.serif)
  return (
    <TextField {...rest} isInvalid={error !== undefined} className={look(styles.field)}>
      <Label className={look(labelHidden ? styles.hidden : styles.label)}>{label}</Label>
      {lines > 1 ? <TextArea className={input} rows={lines} {...hints} /> : <Input className={input} {...hints} />}
      {hint && (
        <Text slot="description" className={look(styles.hint)}>
          {hint}
        </Text>
      )}
      <FieldError className={look(styles.error)}>{error}</FieldError>
    </TextField>
  )
}
