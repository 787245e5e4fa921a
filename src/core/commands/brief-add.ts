// Starts a brief with one empty paragraph.
import { z } from 'zod'
import { type Brief, type BriefText, ProseBlock } from '../model/index.ts'
import { make } from '../notebook/change.ts'
import { command, edit, stamp } from './command.ts'

export const addBrief = command({
  input: z.object({ title: z.string().trim().min(1), blocks: z.array(ProseBlock).default([]) }),
  undo: 'step',
  label: ({ title }) => `start brief “${title}”`,
  run: (_, { title, blocks }, context) => {
    const brief: Brief = { id: context.newId('brf'), title, made: stamp(context), trashed: null }
    const first: ProseBlock = { id: context.newId('blk'), kind: 'paragraph', content: [] }
    const text: BriefText = { id: brief.id, revision: 0, blocks: blocks.length > 0 ? blocks : [first] }
    return edit([make('briefs', brief), make('briefTexts', text)], [brief.id])
  },
})
