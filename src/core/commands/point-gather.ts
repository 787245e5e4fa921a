// Says which point some claims make; a claim makes one at the most, so another one is left.
import { z } from 'zod'
import { ClaimId, PointId } from '../model/index.ts'
import { alter } from '../notebook/change.ts'
import { command, counted, edit, findAll, stamp } from './command.ts'

export const gatherClaims = command({
  input: z.object({ claims: z.array(ClaimId).min(1), point: PointId.nullable() }),
  undo: 'step',
  label: ({ claims, point }) =>
    `${point === null ? 'take' : 'put'} ${counted(claims.length, 'claim')} ${point === null ? 'out of its point' : 'under a point'}`,
  run: (state, { claims, point }, context) => {
    const found = findAll(state, 'claims', claims)
    return found.ok
      ? edit(found.value.map((claim) => alter('claims', claim, { ...claim, point, changed: stamp(context) })))
      : found
  },
})
