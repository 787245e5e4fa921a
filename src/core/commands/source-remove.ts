// Removes sources; what they were said to have said stays, with its voice unset.
import { SourceId } from '../model/index.ts'
import { removing } from './changing.ts'
import { counted } from './command.ts'

export const removeSources = removing('sources', SourceId, (count) => `remove ${counted(count, 'source')}`)
