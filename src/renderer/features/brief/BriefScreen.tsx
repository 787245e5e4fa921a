// The brief screen.
import type { BriefId, ClaimId } from '#core/model/index.ts'
export const BriefScreen = (_: { readonly brief: BriefId; readonly cite: ClaimId | null }) => null
