// Removes points; their claims stay.
import { PointId } from '../model/index.ts'
import { removing } from './changing.ts'
import { counted } from './command.ts'

export const removePoints = removing('points', PointId, (count) => `remove ${counted(count, 'point')}`)
