// Which claims are wanted, as data: it can be kept, handed from screen to screen, and sent to be exported.
import { z } from 'zod'
import { FacetId } from '../model/ids.ts'
import { searchWords } from '../text/search.ts'

/** What of a claim a filter looks at. `source` is whoever speaks or relays. A facet is one of claims or of their articles. */
export const TraitId = z.union([z.enum(['source', 'outlet', 'article', 'voice', 'form', 'point', 'coder']), FacetId])
export type TraitId = z.infer<typeof TraitId>

/** Nothing has been said yet. */
export const UNSET = 'unset'
/** It was said on purpose that nothing applies, which is not the same. */
export const NONE = 'none'

/** One of these values is wanted: ids, or the words `unset` and `none`. */
export const Condition = z.object({ trait: TraitId, values: z.array(z.string()).min(1) })
export type Condition = z.infer<typeof Condition>

/** `text`: all of its words are wanted. `conditions`: all of them are to hold, at most one a trait. */
export const ClaimFilter = z.object({ text: z.string(), conditions: z.array(Condition) })
export type ClaimFilter = z.infer<typeof ClaimFilter>

export const NO_FILTER: ClaimFilter = { text: '', conditions: [] }

export const isFiltering = ({ text, conditions }: ClaimFilter): boolean => text.trim() !== '' || conditions.length > 0

/** Whether a filter can only find what another finds, since it asks for the same and more: a letter was typed. */
export const isNarrower = (filter: ClaimFilter, than: ClaimFilter): boolean => {
  if (filter.conditions !== than.conditions) return false
  const words = searchWords(filter.text)
  return searchWords(than.text).every((known) => words.some((word) => word.includes(known)))
}

/** The filter with one of its conditions put in place of that on the same trait; none at all where no value is left. */
export const withCondition = (filter: ClaimFilter, trait: TraitId, values: readonly string[]): ClaimFilter => {
  const place = filter.conditions.findIndex((condition) => condition.trait === trait)
  const fresh = values.length === 0 ? [] : [{ trait, values: [...new Set(values)] }]
  const conditions = place < 0 ? [...filter.conditions, ...fresh] : filter.conditions.toSpliced(place, 1, ...fresh)
  return { ...filter, conditions }
}

/** The values that are wanted of a trait; none where any will do. */
export const valuesOf = (filter: ClaimFilter, trait: TraitId): readonly string[] =>
  filter.conditions.find((condition) => condition.trait === trait)?.values ?? []
