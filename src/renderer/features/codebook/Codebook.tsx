// The codebook screen.
import type { CodeId } from '#core/model/index.ts'
export const Codebook = (_: { readonly chosen: CodeId | null }) => null
