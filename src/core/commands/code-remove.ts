// Removes codes and every coding with them; their sub-codes move up.
import { CodeId } from '../model/index.ts'
import { removing } from './changing.ts'
import { counted } from './command.ts'

export const removeCodes = removing('codes', CodeId, (count) => `remove ${counted(count, 'code')}`)
