// Attaches a memo to a record.
import { z } from 'zod'
import { type Memo, ProseBlock } from '../model/index.ts'
import { MemoSubject } from '../model/memo.ts'
import { make } from '../notebook/change.ts'
import { command, edit, stamp } from './command.ts'

export const addMemo = command({
  input: z.object({ about: MemoSubject, blocks: z.array(ProseBlock) }),
  undo: 'step',
  label: () => 'add memo',
  run: (_, { about, blocks }, context) => {
    const memo: Memo = { id: context.newId('mem'), about, blocks, made: stamp(context), changed: stamp(context) }
    return edit([make('memos', memo)], [memo.id])
  },
})
