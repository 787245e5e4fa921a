// The known values that hang from a cell while it is written in.
import { look } from '../look.ts'
import styles from './CellEditor.module.css'
import type { CellOffer } from './columns.ts'

interface OfferListProps {
  readonly id: string
  readonly label: string
  readonly offers: readonly CellOffer[]
  /** An index; -1 for none. */
  readonly chosen: number
  /** It stands above the cell, where there is no room below. */
  readonly isLow: boolean
  readonly onTake: (offer: CellOffer) => void
}

/** By which the field says which option is chosen. */
export const optionId = (list: string, at: number) => `${list}-${at}`

export const OfferList = ({ id, label, offers, chosen, isLow, onTake }: OfferListProps) => (
  <div id={id} role="listbox" aria-label={label} className={look(styles.list, isLow && styles.above)}>
    {offers.map((offer, at) => (
      <div
        key={offer.value}
        id={optionId(id, at)}
        role="option"
        tabIndex={-1}
        aria-selected={at === chosen}
        className={styles.option}
        onMouseDown={(event) => {
          event.preventDefault()
          onTake(offer)
        }}
      >
        <span dir="auto">{offer.label}</span>
        {offer.value !== offer.label && <span className={styles.value}>{offer.value}</span>}
      </div>
    ))}
  </div>
)
