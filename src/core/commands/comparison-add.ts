// Keeps a view of chosen articles.
import { z } from 'zod'
import { Comparison } from '../model/index.ts'
import { make } from '../notebook/change.ts'
import { command, edit, stamp } from './command.ts'

export const addComparison = command({
  input: Comparison.omit({ id: true, made: true }).extend({ title: z.string().trim().min(1) }),
  undo: 'step',
  label: ({ title }) => `keep comparison “${title}”`,
  run: (_, input, context) => {
    const comparison: Comparison = { ...input, id: context.newId('cmp'), made: stamp(context) }
    return edit([make('comparisons', comparison)], [comparison.id])
  },
})
