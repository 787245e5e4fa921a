// Rewords a point, or records how checking it went.
import { Point, PointId } from '../model/index.ts'
import { changing } from './changing.ts'

const { proposition, status, evidence, order } = Point.shape

export const changePoint = changing('points', PointId, { proposition, status, evidence, order }, 'change point')
