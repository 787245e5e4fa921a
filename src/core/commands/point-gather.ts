// Says which point some claims make; a claim makes one at the most, so another one is left.
import { z } from 'zod'
import { ClaimId, PointId } from '../model/index.ts'
import { alter } from '../notebook/change.ts'
import { withoutSilencesOn } from '../notebook/contradictions.ts'
import { command, counted, edit, findAll, stamp } from './command.ts'

export const gatherClaims = command({
  input: z.object({ claims: z.array(ClaimId).min(1), point: PointId.nullable() }),
  undo: 'step',
  label: ({ claims, point }) =>
    `${point === null ? 'take' : 'put'} ${counted(claims.length, 'claim')} ${point === null ? 'out of its point' : 'under a point'}`,
  run: (state, { claims, point }, context) => {
    const found = findAll(state, 'claims', claims)
    if (!found.ok) return found
    const changed = stamp(context)
    const gathered = found.value.map((claim) => ({ before: claim, after: { ...claim, point, changed } }))
    return edit([
      ...gathered.map(({ before, after }) => alter('claims', before, after)),
      ...withoutSilencesOn(
        state,
        gathered.map(({ after }) => after),
      ),
    ])
  },
})
