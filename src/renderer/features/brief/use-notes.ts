// What the parts of the screen read of a brief's text. Each reads for itself, so that writing a word draws only what
// the word changes.
import { useMemo } from 'react'
import { type Note, notesOf } from '#core/brief/citations.ts'
import type { BriefId, ProseBlock } from '#core/model/index.ts'
import { useNotebook } from '../../store/hooks.ts'

export const useBlocks = (brief: BriefId): readonly ProseBlock[] =>
  useNotebook(['briefTexts'], (state) => state.briefTexts.get(brief)?.blocks ?? NOTHING, [brief])

const NOTHING: readonly ProseBlock[] = []

/** The numbered notes; the same list as long as nothing about them changes. */
export const useNotes = (brief: BriefId): readonly Note[] => {
  const blocks = useBlocks(brief)
  const notes = useMemo(() => notesOf(blocks), [blocks])
  const said = JSON.stringify(notes.map(({ citation, places, isQuoted }) => [citation, places.length, isQuoted]))
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the notes say stands for the notes
  return useMemo(() => notes, [said])
}
