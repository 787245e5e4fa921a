// stub
import type { Citation } from '#core/model/index.ts'
export const QuotedClaim = (_: { readonly citation: Citation }) => null
