// The numbers of a brief's notes, handed to the chips in its text from above: a number depends on the whole brief.
import { createContext, useContext } from 'react'
import type { CitationTarget } from '#core/model/index.ts'

export type NoteNumbers = ReadonlyMap<CitationTarget, number>

const NoteNumbersContext = createContext<NoteNumbers>(new Map())
export const NoteNumbersProvider = NoteNumbersContext.Provider

/** Null until the citation has reached the brief's record. */
export const useNoteNumber = (target: CitationTarget): number | null =>
  useContext(NoteNumbersContext).get(target) ?? null
