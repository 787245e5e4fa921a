// The sources screen.
import type { SourceId } from '#core/model/index.ts'
export const Sources = (_: { readonly chosen: SourceId | null }) => null
