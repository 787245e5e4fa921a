// A filter by the values of one thing: a button that says which are wanted, the list of them hanging from it, and a
// second button that lets all pass again. A row of these shows at a glance what is filtered.
import { type ReactNode, useRef, useState } from 'react'
import { Button, ListBox, ListBoxItem } from 'react-aria-components'
import { Field } from '../Field.tsx'
import { look } from '../look.ts'
import { fold } from '../matching.ts'
import { Popup } from '../Popup.tsx'
import styles from './ValueFilter.module.css'

export interface OfferedValue {
  readonly key: string
  readonly name: string
  /** Stands before the name, such as the colour of a code. */
  readonly mark?: ReactNode
  /** Rows that would be shown with it. */
  readonly count: number
  /** What has no value stands apart from the values. */
  readonly isApart?: boolean
  /** A part of the value above it, such as a month of a year. */
  readonly isPart?: boolean
}

interface ValueFilterProps {
  /** What is filtered by: "Outlet". */
  readonly label: string
  readonly chosen: readonly string[]
  readonly onChosen: (chosen: readonly string[]) => void
  readonly nameOf: (key: string) => string
  /** Asked for while the list is shown: counting takes all rows. */
  readonly offers: () => readonly OfferedValue[]
}

const FEW = 12
const MOST = 200

export const ValueFilter = ({ label, chosen, onChosen, nameOf, offers }: ValueFilterProps) => {
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLSpanElement>(null)
  const isOn = chosen.length > 0
  const names = chosen.length > 2 ? `${chosen.length} chosen` : chosen.map(nameOf).join(', ')
  return (
    <span ref={box} className={look(styles.chip, isOn && styles.on)}>
      <Button className={look(styles.button)} aria-haspopup="dialog" onPress={() => setOpen(true)}>
        {isOn ? `${label}: ` : label}
        {isOn && (
          <span className={styles.names} dir="auto">
            {names}
          </span>
        )}
        <span aria-hidden="true" className={styles.mark}>
          {' ▾'}
        </span>
      </Button>
      {isOn && (
        <Button className={look(styles.clear)} aria-label={`Clear filter: ${label}`} onPress={() => onChosen([])}>
          ×
        </Button>
      )}
      <Popup
        label={`Filter by ${label.toLocaleLowerCase()}`}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        trigger={box}
        placement="bottom start"
      >
        <Values label={label} chosen={chosen} onChosen={onChosen} offered={isOpen ? offers() : []} />
      </Popup>
    </span>
  )
}

interface ValuesProps {
  readonly label: string
  readonly chosen: readonly string[]
  readonly onChosen: (chosen: readonly string[]) => void
  readonly offered: readonly OfferedValue[]
}

const Values = ({ label, chosen, onChosen, offered }: ValuesProps) => {
  const [typed, setTyped] = useState('')
  const isLong = offered.length > FEW
  const wanted = fold(typed)
  const fitting = offered.filter(({ name }) => fold(name).includes(wanted))
  const shown = fitting.slice(0, MOST)
  return (
    <div className={styles.values}>
      {isLong && (
        <div className={styles.find}>
          <Field
            label={`Find among ${offered.length}`}
            labelHidden
            placeholder={`Find among ${offered.length}…`}
            value={typed}
            onChange={setTyped}
            autoFocus
          />
        </div>
      )}
      <ListBox
        aria-label={label}
        className={look(styles.list)}
        selectionMode="multiple"
        selectionBehavior="toggle"
        escapeKeyBehavior="none"
        autoFocus={!isLong}
        selectedKeys={chosen}
        onSelectionChange={(keys) => onChosen(keys === 'all' ? shown.map(({ key }) => key) : [...keys].map(String))}
        renderEmptyState={() => <p className={styles.none}>Nothing to choose from.</p>}
      >
        {shown.map(({ key, name, mark, count, isApart, isPart }) => (
          <ListBoxItem key={key} id={key} textValue={name} className={look(styles.item, isPart && styles.part)}>
            <span aria-hidden="true" className={styles.tick}>
              {chosen.includes(key) ? '✓' : ''}
            </span>
            {mark}
            <span className={look(styles.name, isApart && styles.apart)}>
              <bdi>{name}</bdi>
            </span>
            <span className={styles.count}>{count}</span>
          </ListBoxItem>
        ))}
      </ListBox>
      {fitting.length > shown.length && <p className={styles.none}>Type to find the other {fitting.length - MOST}.</p>}
    </div>
  )
}
