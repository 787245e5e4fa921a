// What can be done to the chosen claims, however many: each is one command, one step of undo, and says what it did.
import { useMemo } from 'react'
import type { TableRow } from '#core/claims-table/row.ts'
import type { ClaimId, CodeId, FacetId, PointId, SourceId } from '#core/model/index.ts'
import { counted } from '#core/wording/count.ts'
import type { NewSource } from '../../records/SourcePicker.tsx'
import { useStore } from '../../store/hooks.ts'

export type Edits = ReturnType<typeof useEdits>

export const useEdits = (chosen: readonly TableRow[]) => {
  const store = useStore()
  return useMemo(() => {
    const { run } = store
    const ids = chosen.map(({ claim }) => claim.id)
    const code = (facet: FacetId, codes: (CodeId | null)[], mode: 'set' | 'add' | 'remove') =>
      void run('coding.set', { subject: 'claims', ids, facet, codes, mode })
    return {
      setVoice: (voice: 'own' | 'unclear') => void run('claim.attribute', { ids, voice, attribution: [] }),
      speak: (speaker: SourceId | NewSource) => void run('claim.setSpeaker', { ids, speaker }),
      give: (facet: FacetId, given: CodeId | null) => code(facet, [given], 'add'),
      replace: (facet: FacetId, given: CodeId | null) => code(facet, [given], 'set'),
      take: (facet: FacetId, taken: CodeId | null) => code(facet, [taken], 'remove'),
      putUnder: (point: PointId | null) => void run('point.gather', { claims: ids, point }),
      makePoint: (proposition: string) => void run('point.add', { proposition, claims: ids }),
      setNote: (id: ClaimId, note: string) => void run('claim.setNote', { id, note }),
      remove: async (): Promise<void> => {
        const outcome = await run('claim.remove', { ids })
        if (outcome.ok) store.offerUndo(`${counted(ids.length, 'claim')} deleted.`, outcome.value)
      },
    }
  }, [store, chosen])
}
