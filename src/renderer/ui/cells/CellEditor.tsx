// The field in which a cell is edited. It offers known values below, and takes new ones.
import { type KeyboardEvent, useId, useState } from 'react'
import { look } from '../look.ts'
import styles from './CellEditor.module.css'
import type { CellColumn } from './columns.ts'
import { OfferList, optionId } from './OfferList.tsx'
import { useOffers } from './use-offers.ts'
import { type EditEnd, useOneEnd } from './use-one-end.ts'

interface CellEditorProps {
  readonly column: CellColumn
  readonly label: string
  readonly text: string
  /** The text is a first letter that was typed, and not what stood in the cell. */
  readonly isBegun: boolean
  /** The list of offers stands above the cell, where there is no room below. */
  readonly isLow: boolean
  readonly onDone: (text: string, end: EditEnd, isForAll: boolean) => void
  readonly onCancel: () => void
}

export const CellEditor = ({ column, label, text, isBegun, isLow, onDone, onCancel }: CellEditorProps) => {
  const [typed, setTyped] = useState(text)
  const list = useId()
  const { hasAny, offers, chosen, taken, value, seek, step } = useOffers(column, typed, isBegun)
  const { end, cancel } = useOneEnd({ text, typed, isBegun, onDone, onCancel })
  const press = (event: KeyboardEvent) => {
    // The grid and the window leave to the field what is pressed in it.
    if (!(event.ctrlKey || event.metaKey) || event.key === 'Enter') event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const how = endFor(event)
    if (how !== null) end(value, how, event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    else if (event.key === 'Escape') cancel()
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && hasAny) step(event.key === 'ArrowDown' ? 1 : -1)
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.editor}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the cell was opened in order to be written in
        autoFocus
        className={look(styles.input, column.isSerif && styles.serif)}
        dir="auto"
        aria-label={label}
        {...(hasAny && comboOf(list, offers.length, chosen))}
        autoComplete="off"
        spellCheck={false}
        placeholder={column.hint}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          seek(event.target.value)
        }}
        onKeyDown={press}
        onBlur={() => end(typed, 'gone')}
        onFocus={(event) => event.target.setSelectionRange(typed.length, typed.length)}
      />
      {offers.length > 0 && (
        <OfferList
          id={list}
          label={column.name}
          offers={offers}
          chosen={chosen}
          isLow={isLow}
          onTake={(offer) => end(taken(offer), 'stay')}
        />
      )}
    </div>
  )
}

/** What the field says of the list that hangs from it. */
const comboOf = (list: string, count: number, chosen: number) =>
  ({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': count > 0,
    'aria-controls': count > 0 ? list : undefined,
    'aria-activedescendant': chosen >= 0 && chosen < count ? optionId(list, chosen) : undefined,
  }) as const

const endFor = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): EditEnd | null => {
  if (key === 'Enter') return ctrlKey || metaKey ? 'stay' : shiftKey ? 'up' : 'down'
  return key === 'Tab' ? (shiftKey ? 'back' : 'on') : null
}
