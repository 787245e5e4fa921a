// Where the focus is when one comes to the library: on what was just added, or on the article that one comes back from.
import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { ArticleId } from '#core/model/index.ts'
import type { TableHandle } from '../../ui/table/Table.tsx'
import type { useLibrary } from './use-library.ts'

interface Landing {
  readonly table: RefObject<TableHandle<ArticleId> | null>
  readonly library: Pick<ReturnType<typeof useLibrary>, 'shown' | 'groups' | 'byId' | 'showAll'>
  readonly added: readonly ArticleId[] | undefined
  readonly last: ArticleId | null
}

export const useLanding = ({ table, library, added, last }: Landing): void => {
  const { shown, byId, groups } = library
  /** In the order of the list, not in that of the files. */
  const first = () => groups.flatMap((group) => group.rows).find(({ id }) => added?.includes(id))?.id
  const reveal = useEffectEvent(() => {
    if (added === undefined) return
    const isHidden = added.some((id) => byId.has(id) && !shown.some((row) => row.id === id))
    const id = first()
    // What a filter or a folded group hides is shown first; the row is reached when it is there.
    if (isHidden || (id !== undefined && table.current?.reach(id) !== true)) library.showAll()
  })
  const isThere = added?.some((id) => shown.some((row) => row.id === id)) === true
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was added may arrive after the place was gone to
  useEffect(() => reveal(), [added, isThere])
  const comeBack = useEffectEvent(() => {
    if (added === undefined && last !== null && document.activeElement === document.body) table.current?.reach(last)
  })
  useEffect(() => comeBack(), [])
}
