// What a cell offers while it is written in: known values that fit what is typed, one of which may be chosen by arrows.
import { useMemo, useState } from 'react'
import { bestMatches, searchable } from '../matching.ts'
import type { CellColumn, CellOffer } from './columns.ts'

const MOST = 8

/** `isBegun`: something was typed already. */
export const useOffers = (column: CellColumn, typed: string, isBegun: boolean) => {
  const [chosen, setChosen] = useState(-1)
  const [isOffering, setOffering] = useState(isBegun)
  const searched = useMemo(() => (column.offers?.() ?? []).map((offer) => searchable(asMatchable(offer))), [column])
  const part = lastPart(typed, column)
  const offers = isOffering ? bestMatches(searched, part).slice(0, MOST) : []
  const offer = offers[chosen]
  const taken = ({ value }: CellOffer) => `${typed.slice(0, typed.length - part.length)}${value}`
  return {
    /** The column knows values; whether any fits is another question. */
    hasAny: searched.length > 0,
    offers,
    chosen,
    /** What is in the cell once an offer is taken. */
    taken,
    /** What is in it as things stand: the chosen offer, or what is typed. */
    value: offer === undefined ? typed : taken(offer),
    /** Another text is typed, and nothing of what it finds is chosen yet. */
    seek: (text: string) => {
      setChosen(-1)
      setOffering(lastPart(text, column) !== '')
    },
    /** Chooses the next offer or the one before; before the first is what is typed. */
    step: (by: 1 | -1) => {
      setOffering(true)
      setChosen(offers.length === 0 ? 0 : Math.max(-1, Math.min(offers.length - 1, chosen + by)))
    },
  }
}

const asMatchable = (offer: CellOffer) => ({ ...offer, also: offer.value })

/** Where a cell holds several values, offers are for the one that is being typed. */
const lastPart = (typed: string, column: CellColumn): string =>
  column.isSeveral === true ? (/[^;]*$/.exec(typed)?.[0].trimStart() ?? '') : typed
