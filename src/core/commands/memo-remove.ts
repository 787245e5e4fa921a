// Removes memos.
import { MemoId } from '../model/index.ts'
import { removing } from './changing.ts'
import { counted } from './command.ts'

export const removeMemos = removing('memos', MemoId, (count) => `remove ${counted(count, 'memo')}`)
