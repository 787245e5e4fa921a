// The keys and menu entries of claims, for those that are chosen in the table: the same ones as in the reader, those that give
// codes included.
import type { TableRow } from '#core/claims-table/row.ts'
import type { BuiltinFacet, FacetId } from '#core/model/index.ts'
import { builtinFacet } from '#core/wording/claim.ts'
import { codesByKey } from '../../records/code-keys.ts'
import { useCodeKeys } from '../../records/use-code-keys.ts'
import { useAction, useNotebook, useStore } from '../../store/hooks.ts'
import type { Place } from '../../store/place.ts'
import type { Edits } from './use-edits.ts'

/** Which list of the pane is open. */
export type Opened = 'speaker' | 'point' | 'note' | FacetId | null

interface Keys {
  readonly chosen: readonly TableRow[]
  readonly canEdit: boolean
  readonly edits: Edits
  readonly onOpen: (opened: Opened) => void
}

export const useClaimKeys = ({ chosen, canEdit, edits, onOpen }: Keys): void => {
  const { place } = useStore()
  const has = canEdit && chosen.length > 0
  const facets = useNotebook(['facets'], (state) => {
    const active = (name: BuiltinFacet) => {
      const id = builtinFacet(state, name)
      return id !== null && state.facets.get(id)?.active === true ? id : null
    }
    return { perspective: active('perspective'), topic: active('topic'), frame: active('frame') }
  })
  const open = (opened: Opened) => (has && opened !== null ? () => onOpen(opened) : null)
  useAction('compare.beside', besideOf(chosen, place.set))
  useAction('claim.speaker', open('speaker'))
  useAction('claim.own', has ? () => edits.setVoice('own') : null)
  useAction('claim.unclear', has ? () => edits.setVoice('unclear') : null)
  useAction('claim.perspective', open(facets.perspective))
  useAction('claim.topic', open(facets.topic))
  useAction('claim.frame', open(facets.frame))
  useAction('claim.point', open('point'))
  useAction('claim.note', chosen.length === 1 ? open('note') : null)
  const codes = useNotebook(['codes', 'facets'], codesByKey)
  useCodeKeys({
    codeFor: has ? (key) => codes.get(key) ?? null : null,
    onCode: ({ id, facet }) => {
      const isGiven = chosen.every(({ claim }) => claim.codes.some(({ code }) => code === id))
      if (isGiven) edits.take(facet, id)
      else edits.give(facet, id)
    },
  })
  useAction('claim.remove', has ? () => void edits.remove() : null)
}

/** Chosen claims of one article or of two are looked at side by side, beginning with the first of them. */
const besideOf = (chosen: readonly TableRow[], go: (place: Place) => void): (() => void) | null => {
  const [first] = chosen
  const facing = chosen.find(({ article }) => article.id !== first?.article.id)
  const articles = [...new Set(chosen.map(({ article }) => article.id))]
  return first === undefined || articles.length > 2
    ? null
    : () => go({ view: 'beside', articles, claim: first.claim.id, ...(facing && { facing: facing.claim.id }) })
}
