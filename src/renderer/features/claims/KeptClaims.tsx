// The table of claims and how it is seen, for as long as a notebook is open in this window: made when the claims are
// first looked at, and from then on in step with every Change.
import { createContext, type ReactNode, useContext, useState } from 'react'
import type { ClaimFilter } from '#core/claims-table/filter.ts'
import { ClaimsTable } from '#core/claims-table/table.ts'
import { useReplica } from '../../store/hooks.ts'
import type { Observable } from '../../store/observable.ts'
import type { Replica } from '../../store/replica.ts'
import { keptView, type SeenClaims } from './claims-view.ts'

export interface KeptTable {
  readonly view: Observable<SeenClaims>
  /** In step with the notebook. Another one after the copy was taken anew. */
  table(): ClaimsTable
  /** Takes a filter that another screen asks for, once: who comes back finds what was made of it. */
  take(filter: ClaimFilter): void
  /** Shows another filter for a while. Answers with what puts back the list, the filter and what was chosen before. */
  lend(filter: ClaimFilter): () => void
}

const KeptClaimsContext = createContext<((replica: Replica) => KeptTable) | null>(null)

export const KeptClaims = ({ children }: { readonly children: ReactNode }) => {
  const [keeper] = useState(keepOne)
  return <KeptClaimsContext value={keeper}>{children}</KeptClaimsContext>
}

export const useKeptClaims = (): KeptTable => {
  const keeper = useContext(KeptClaimsContext)
  if (keeper === null) throw new Error('No claims are kept: this component stands outside of a notebook.')
  return keeper(useReplica())
}

const keepOne = () => {
  let held: { readonly of: Replica; readonly kept: KeptTable } | null = null
  return (replica: Replica): KeptTable => {
    if (held?.of !== replica) held = { of: replica, kept: keptTable(replica) }
    return held.kept
  }
}

const keptTable = (replica: Replica): KeptTable => {
  const view = keptView(replica.folder)
  let table = new ClaimsTable(replica.state)
  let taken: ClaimFilter | null = null
  replica.follow((change) => {
    if (change === null) table = new ClaimsTable(replica.state)
    else table.follow(change)
  })
  return {
    view,
    table: () => table,
    take: (filter) => {
      if (filter === taken) return
      taken = filter
      view.set({ ...view.get(), list: 'claims', filter, selected: new Set(), at: null })
    },
    lend: (lent) => {
      const { list, filter, selected } = view.get()
      view.set({ ...view.get(), list: 'claims', filter: lent, selected: new Set() })
      return () => view.set({ ...view.get(), list, filter, selected })
    },
  }
}
