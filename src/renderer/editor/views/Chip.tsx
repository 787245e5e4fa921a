// stub
import type { Citation } from '#core/model/index.ts'
export const Chip = (_: { readonly citation: Citation }) => null
