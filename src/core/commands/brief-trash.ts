// Puts briefs in the Trash, takes them out again, or deletes them for good.
import { z } from 'zod'
import { BriefId } from '../model/index.ts'
import { alter } from '../notebook/change.ts'
import { removing } from './changing.ts'
import { command, counted, edit, findAll, stamp } from './command.ts'

const input = z.object({ ids: z.array(BriefId).min(1) })

export const trashBriefs = command({
  input,
  undo: 'step',
  label: ({ ids }) => `move ${counted(ids.length, 'brief')} to the trash`,
  run: (state, { ids }, context) => {
    const found = findAll(state, 'briefs', ids)
    return found.ok
      ? edit(found.value.map((brief) => alter('briefs', brief, { ...brief, trashed: stamp(context) })))
      : found
  },
})

export const restoreBriefs = command({
  input,
  undo: 'step',
  label: ({ ids }) => `restore ${counted(ids.length, 'brief')}`,
  run: (state, { ids }) => {
    const found = findAll(state, 'briefs', ids)
    return found.ok ? edit(found.value.map((brief) => alter('briefs', brief, { ...brief, trashed: null }))) : found
  },
})

export const deleteBriefs = removing('briefs', BriefId, (count) => `delete ${counted(count, 'brief')} for good`)
