// Rewrites a memo.
import { z } from 'zod'
import { MemoId, ProseBlock } from '../model/index.ts'
import { alter } from '../notebook/change.ts'
import { command, edit, find, stamp } from './command.ts'

export const changeMemo = command({
  input: z.object({ id: MemoId, blocks: z.array(ProseBlock) }),
  undo: 'step',
  label: () => 'edit memo',
  run: (state, { id, blocks }, context) => {
    const memo = find(state, 'memos', id)
    return memo.ok ? edit([alter('memos', memo.value, { ...memo.value, blocks, changed: stamp(context) })]) : memo
  },
})
