// A list that narrows as one types, and that can take a new name on the spot. The one way in which sources, codes,
// points, claims and commands are looked up.
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react'
import { Autocomplete, Input, Menu, MenuItem, SearchField } from 'react-aria-components'
import { look } from './look.ts'
import styles from './TypeAhead.module.css'

export interface TypeAheadItem {
  readonly id: string
  readonly label: string
  /** What is searched besides the label: aliases, other fields. */
  readonly also?: string
  readonly detail?: ReactNode
  readonly mark?: ReactNode
  /** Shown instead of the label, which is still what is searched and read out. */
  readonly body?: ReactNode
  readonly chosen?: boolean
}

/** A kind of new item that can be made, and the words of the offer. */
export interface TypeAheadOffer {
  readonly kind: string
  readonly label: string
}

interface TypeAheadProps {
  readonly label: string
  readonly placeholder?: string
  readonly items: readonly TypeAheadItem[]
  readonly onChoose: (id: string) => void
  /** Offers to make what was typed, when no item is called so. `kind` is one of `makes`. */
  readonly onMake?: ((name: string, kind: string) => void) | undefined
  /** What the offers say, one a kind; a single "Add “name”" where they are not given. */
  readonly makes?: (name: string) => readonly TypeAheadOffer[]
  readonly empty?: string
  readonly most?: number
}

const MAKE = 'make '

export const TypeAhead = ({
  label,
  placeholder,
  items,
  onChoose,
  onMake,
  makes = plainOffer,
  empty,
  most = 60,
}: TypeAheadProps) => {
  const [typed, setTyped] = useState('')
  const searched = useMemo(() => items.map(searchable), [items])
  const shown = useMemo(() => bestMatches(searched, typed).slice(0, most), [searched, typed, most])
  const name = typed.trim()
  const offersNew = onMake !== undefined && name !== '' && !searched.some(({ label: known }) => known === fold(name))
  const choose = (key: string) =>
    key.startsWith(MAKE) && offersNew ? onMake(name, key.slice(MAKE.length)) : onChoose(key)
  /** Before anything is typed or moved to, the first item is drawn as the one that Enter takes. */
  const enterFirst = (event: KeyboardEvent<HTMLInputElement>) => {
    const [first] = shown
    if (
      event.key !== 'Enter' ||
      event.nativeEvent.isComposing ||
      event.currentTarget.hasAttribute('aria-activedescendant') ||
      !first
    )
      return
    event.preventDefault()
    onChoose(first.id)
  }
  return (
    <div className={styles.typeAhead}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField aria-label={label} autoFocus className={look(styles.search)}>
          <Input className={look(styles.input)} placeholder={placeholder ?? label} onKeyDown={enterFirst} />
        </SearchField>
        <Menu
          aria-label={label}
          className={look(styles.menu)}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => <p className={styles.empty}>{empty ?? 'Nothing found.'}</p>}
        >
          {shown.map((item) => (
            <MenuItem key={item.id} id={item.id} textValue={item.label} className={look(styles.item)}>
              {item.mark}
              {item.body ?? <span className={styles.label}>{item.label}</span>}
              {item.detail && <span className={styles.detail}>{item.detail}</span>}
              {item.chosen && <span className={styles.tick}>✓</span>}
            </MenuItem>
          ))}
          {offersNew &&
            makes(name).map((offer) => (
              <MenuItem
                key={MAKE + offer.kind}
                id={MAKE + offer.kind}
                textValue={offer.label}
                className={look(styles.item)}
              >
                <span className={styles.label}>{offer.label}</span>
              </MenuItem>
            ))}
        </Menu>
      </Autocomplete>
    </div>
  )
}

const plainOffer = (name: string): readonly TypeAheadOffer[] => [{ kind: '', label: `Add “${name}”` }]

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase().trim()

interface Searchable {
  readonly item: TypeAheadItem
  readonly label: string
  readonly text: string
}

/** Folded once, not with every letter typed: a notebook may hold a hundred thousand claims. */
const searchable = (item: TypeAheadItem): Searchable => {
  const label = fold(item.label)
  return { item, label, text: item.also === undefined ? label : `${label} ${fold(item.also)}` }
}

/** Items whose label or other words hold every typed word: those that begin with it first, otherwise in their own order. */
const bestMatches = (searched: readonly Searchable[], typed: string): readonly TypeAheadItem[] => {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  const fits = searched.filter(({ text }) => words.every((word) => text.includes(word)))
  const begins = ({ label }: Searchable) => label.startsWith(words[0] ?? '')
  return [...fits.filter(begins), ...fits.filter((one) => !begins(one))].map(({ item }) => item)
}
