// The kinds of source, as they are offered.
import type { SourceKind } from '#core/model/index.ts'

export const KINDS: readonly { readonly value: SourceKind; readonly label: string }[] = [
  { value: 'person', label: 'Person' },
  { value: 'organisation', label: 'Organisation' },
  { value: 'outlet', label: 'Outlet' },
  { value: 'document', label: 'Document' },
]
