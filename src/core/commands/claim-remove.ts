// Removes claims with their links. Briefs that cite them keep the citation and say that the claim is gone.
import { ClaimId } from '../model/index.ts'
import { removing } from './changing.ts'
import { counted } from './command.ts'

export const removeClaims = removing('claims', ClaimId, (count) => `delete ${counted(count, 'claim')}`)
