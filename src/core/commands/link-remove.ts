// Removes links; what they linked stays.
import { LinkId } from '../model/index.ts'
import { removing } from './changing.ts'
import { counted } from './command.ts'

export const removeLinks = removing('links', LinkId, (count) => `remove ${counted(count, 'link')}`)
