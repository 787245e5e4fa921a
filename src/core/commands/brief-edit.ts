// Replaces a run of a brief's blocks. The editor keeps its own undo, so this is no step of the notebook's. An edit made
// on another revision than the current one is refused, never merged: the editor then sends its whole text.
import { z } from 'zod'
import { BriefId, ProseBlock } from '../model/index.ts'
import { failed } from '../notebook/outcome.ts'
import { command, edit, find } from './command.ts'

export const editBrief = command({
  input: z.object({
    id: BriefId,
    revision: z.int().min(0),
    at: z.int().min(0),
    remove: z.int().min(0),
    insert: z.array(ProseBlock),
  }),
  undo: 'own',
  label: () => 'edit brief',
  run: (state, { id, revision, at, remove, insert }) => {
    const text = find(state, 'briefTexts', id)
    if (!text.ok) return text
    if (text.value.revision !== revision)
      return failed('conflict', 'This brief was changed elsewhere in the meantime. Its newest text is shown.')
    if (at + remove > text.value.blocks.length)
      return failed('invalid-input', 'This edit reaches past the end of the brief, so nothing was changed.')
    const removed = text.value.blocks.slice(at, at + remove)
    return edit([{ table: 'splice', brief: id, revision, at, removed, inserted: insert }])
  },
})
