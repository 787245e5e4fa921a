// The field in which a cell is edited. It offers known values below, and takes new ones.
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react'
import { look } from '../look.ts'
import { bestMatches, searchable } from '../matching.ts'
import { useUnsent } from '../unsent.ts'
import styles from './CellEditor.module.css'
import type { CellColumn, CellOffer } from './columns.ts'

/** Where the focus goes then; `gone`: it has gone already. */
export type EditEnd = 'down' | 'up' | 'on' | 'back' | 'stay' | 'gone'

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

const MOST = 8

export const CellEditor = ({ column, label, text, isBegun, isLow, onDone, onCancel }: CellEditorProps) => {
  const [typed, setTyped] = useState(text)
  const [chosen, setChosen] = useState(-1)
  const [isOffering, setOffering] = useState(isBegun)
  /** Escape and Enter take the field away, which it also hears as being left. */
  const isOver = useRef(false)
  const list = useId()
  const searched = useMemo(() => (column.offers?.() ?? []).map((offer) => searchable(asMatchable(offer))), [column])
  const part = lastPart(typed, column)
  const offers = isOffering ? bestMatches(searched, part).slice(0, MOST) : []
  const end = (value: string, how: EditEnd, isForAll = false) => {
    if (isOver.current) return
    isOver.current = true
    onDone(value, how, isForAll)
  }
  // The grid may go while it is written in, and so may the row: then too the text goes where it was meant to.
  const leave = useEffectEvent(() => {
    if (typed !== text) end(typed, 'gone')
  })
  useEffect(() => () => leave(), [])
  useUnsent(() => end(typed, 'gone'), typed !== text || isBegun)
  const taken = (offer: CellOffer) => `${typed.slice(0, typed.length - part.length)}${offer.value}`
  const press = (event: KeyboardEvent) => {
    // The grid and the window leave to the field what is pressed in it.
    if (!(event.ctrlKey || event.metaKey) || event.key === 'Enter') event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const offer = offers[chosen]
    const value = offer === undefined ? typed : taken(offer)
    const how = endFor(event)
    if (how !== null) {
      event.preventDefault()
      end(value, how, event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    } else if (event.key === 'Escape') {
      event.preventDefault()
      isOver.current = true
      onCancel()
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && searched.length > 0) {
      event.preventDefault()
      setOffering(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      setChosen(offers.length === 0 ? 0 : Math.max(-1, Math.min(offers.length - 1, chosen + step)))
    }
  }
  const combo =
    searched.length === 0
      ? {}
      : ({
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': offers.length > 0,
          'aria-controls': offers.length > 0 ? list : undefined,
          'aria-activedescendant': chosen >= 0 && chosen < offers.length ? `${list}-${chosen}` : undefined,
        } as const)
  return (
    <div className={styles.editor}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the cell was opened in order to be written in
        autoFocus
        className={look(styles.input, column.isSerif && styles.serif)}
        dir="auto"
        aria-label={label}
        {...combo}
        autoComplete="off"
        spellCheck={false}
        placeholder={column.hint}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setChosen(-1)
          setOffering(lastPart(event.target.value, column) !== '')
        }}
        onKeyDown={press}
        onBlur={() => end(typed, 'gone')}
        onFocus={(event) => event.target.setSelectionRange(typed.length, typed.length)}
      />
      {offers.length > 0 && (
        <div id={list} role="listbox" aria-label={column.name} className={look(styles.list, isLow && styles.above)}>
          {offers.map((offer, at) => (
            <div
              key={offer.value}
              id={`${list}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === chosen}
              className={styles.option}
              onMouseDown={(event) => {
                event.preventDefault()
                end(taken(offer), 'stay')
              }}
            >
              <span dir="auto">{offer.label}</span>
              {offer.value !== offer.label && <span className={styles.value}>{offer.value}</span>}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

const asMatchable = (offer: CellOffer) => ({ ...offer, also: offer.value })

/** Where a cell holds several values, offers are for the one that is being typed. */
const lastPart = (typed: string, column: CellColumn): string =>
  column.isSeveral === true ? (/[^;]*$/.exec(typed)?.[0].trimStart() ?? '') : typed

const endFor = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): EditEnd | null => {
  if (key === 'Enter') return ctrlKey || metaKey ? 'stay' : shiftKey ? 'up' : 'down'
  return key === 'Tab' ? (shiftKey ? 'back' : 'on') : null
}
