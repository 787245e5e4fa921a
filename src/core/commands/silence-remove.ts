// Takes silences off the record.
import { SilenceId } from '../model/index.ts'
import { removing } from './changing.ts'
import { counted } from './command.ts'

export const removeSilences = removing('silences', SilenceId, (count) => `remove ${counted(count, 'silence')}`)
