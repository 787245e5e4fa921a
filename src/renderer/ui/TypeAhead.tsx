// A list that narrows as one types, and that can take a new name on the spot. The one way in which sources, codes,
// points, claims and commands are looked up.
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react'
import { Autocomplete, Input, Menu, MenuItem, TextField } from 'react-aria-components'
import { Keys } from './Keys.tsx'
import { look } from './look.ts'
import { bestMatches, fold, type Matchable, searchable } from './matching.ts'
import styles from './TypeAhead.module.css'

export interface TypeAheadItem extends Matchable {
  readonly id: string
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
const MAKE_KEYS = [navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl', '↵']

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
  const isNew = (wanted: string) => !searched.some(({ label: known }) => known === wanted)
  const offers = onMake && name !== '' && isNew(fold(name)) ? makes(name) : []
  const choose = (key: string) => (key.startsWith(MAKE) ? onMake?.(name, key.slice(MAKE.length)) : onChoose(key))
  const enter = (event: KeyboardEvent<HTMLElement>) => {
    const key = keyEntered(event, shown, offers)
    if (key === undefined) return
    event.preventDefault()
    event.stopPropagation()
    choose(key)
  }
  return (
    <div className={styles.typeAhead} onKeyDownCapture={enter}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <TextField type="search" aria-label={label} autoFocus className={look(styles.search)}>
          <Input className={look(styles.input)} placeholder={placeholder ?? label} />
        </TextField>
        <Menu
          aria-label={label}
          className={look(styles.menu)}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => <p className={styles.empty}>{empty ?? 'Nothing found.'}</p>}
        >
          {shown.map((item) => (
            <MenuItem key={item.id} id={item.id} textValue={item.label} className={look(styles.item)}>
              <ItemBody item={item} />
            </MenuItem>
          ))}
          {offers.map((offer, at) => (
            <MenuItem
              key={MAKE + offer.kind}
              id={MAKE + offer.kind}
              textValue={offer.label}
              className={look(styles.item)}
            >
              <span className={styles.label}>{offer.label}</span>
              {at === 0 && shown.length > 0 && <Keys signs={MAKE_KEYS} />}
            </MenuItem>
          ))}
        </Menu>
      </Autocomplete>
    </div>
  )
}

const ItemBody = ({ item }: { readonly item: TypeAheadItem }) => (
  <>
    {item.mark}
    {item.body ?? <span className={styles.label}>{item.label}</span>}
    {item.detail && <span className={styles.detail}>{item.detail}</span>}
    {item.chosen && <span className={styles.tick}>✓</span>}
  </>
)

/**
 * What Enter takes: with a modifier the first offer, whatever else fits; without, the item that is drawn as the one it
 * takes, or before anything was typed or moved to, the first. The list is not asked: it goes by the input's
 * `aria-activedescendant`, which follows the item late, and in a new window not at all.
 */
const keyEntered = (
  event: KeyboardEvent<HTMLElement>,
  shown: readonly TypeAheadItem[],
  offers: readonly TypeAheadOffer[],
): string | undefined => {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return undefined
  const [offer] = offers
  if ((event.ctrlKey || event.metaKey) && offer) return MAKE + offer.kind
  const focused = event.currentTarget.querySelector('[role=menuitem][data-focused]')?.getAttribute('data-key')
  return focused ?? shown[0]?.id ?? (offer && MAKE + offer.kind)
}

const plainOffer = (name: string): readonly TypeAheadOffer[] => [{ kind: '', label: `Add “${name}”` }]
