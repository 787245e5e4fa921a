// What is typed of an article, in a form or in a cell, as the notebook keeps it: one reading of it for both.
import { Article, type RecordedDate } from '../model/index.ts'
import { languageReader } from '../wording/language.ts'
import { ADDRESS_PROBLEM, isWebAddress, LANGUAGE_PROBLEM, oneLine, TITLE_PROBLEM } from './detail-rules.ts'
import { dateProblem, readDate } from './read-date.ts'

/** A value, or the sentence that says why there is none. */
export type Typed<T> = { readonly value: T } | { readonly problem: string }

export const readTitle = (text: string): Typed<string> => {
  const value = oneLine(text)
  return value === '' ? { problem: TITLE_PROBLEM } : { value }
}

/** Names hold commas, so semicolons stand between them. */
export const partsOf = (text: string): string[] => text.split(';').map(oneLine).filter(Boolean)

/** A date that is typed is known because somebody entered it; one that was left as it is keeps its ground. */
export const readPublished = (text: string, before: RecordedDate | null): Typed<RecordedDate | null> => {
  const typed = oneLine(text)
  if (typed === (before?.value ?? '')) return { value: before }
  if (typed === '') return { value: null }
  const value = readDate(typed)
  if (value === null) return { problem: dateProblem(typed) }
  return { value: value === before?.value ? before : { value, basis: 'entered', note: '' } }
}

/**
 * By its code or its English name. A code that nobody knows stays where it was found, and cannot be typed anew.
 * @param languageOf one for all that is read at once
 */
export const readLanguage = (
  text: string,
  before: string | null,
  languageOf = languageReader(),
): Typed<string | null> => {
  const typed = oneLine(text)
  if (typed === '') return { value: null }
  const value = typed === before ? before : languageOf(typed)
  return value === null ? { problem: LANGUAGE_PROBLEM } : { value }
}

export const readAddress = (text: string): Typed<string | null> => {
  const value = oneLine(text)
  if (value === '') return { value: null }
  return isWebAddress(value) && Article.shape.url.safeParse(value).success ? { value } : { problem: ADDRESS_PROBLEM }
}
