// A proposition in the researcher's own words, and at once the claims that make it, if any are given.
import { z } from 'zod'
import { ClaimId, type Point } from '../model/index.ts'
import { alter, make } from '../notebook/change.ts'
import { lastOrder } from './changing.ts'
import { command, edit, findAll, stamp } from './command.ts'

export const addPoint = command({
  input: z.object({ proposition: z.string().trim().min(1), claims: z.array(ClaimId).default([]) }),
  undo: 'step',
  label: () => 'add point',
  run: (state, { proposition, claims }, context) => {
    const found = findAll(state, 'claims', claims)
    if (!found.ok) return found
    const point: Point = {
      id: context.newId('pnt'),
      proposition,
      status: 'unchecked',
      evidence: '',
      order: lastOrder(state.points.values()),
      made: stamp(context),
    }
    const gathered = found.value.map((claim) =>
      alter('claims', claim, { ...claim, point: point.id, changed: stamp(context) }),
    )
    return edit([make('points', point), ...gathered], [point.id])
  },
})
