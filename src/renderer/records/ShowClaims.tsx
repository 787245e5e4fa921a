// Leads to the table of claims with those of a record in it, where they can be sorted and coded together.
import { NO_FILTER, type TraitId, withCondition } from '#core/claims-table/filter.ts'
import { useStore } from '../store/hooks.ts'
import { Button } from '../ui/Button.tsx'

export const ShowClaims = ({ trait, value }: { readonly trait: TraitId; readonly value: string }) => {
  const { place } = useStore()
  return (
    <div>
      <Button
        weight="quiet"
        onPress={() => place.set({ view: 'claims', filter: withCondition(NO_FILTER, trait, [value]) })}
      >
        Show in the table of claims
      </Button>
    </div>
  )
}
