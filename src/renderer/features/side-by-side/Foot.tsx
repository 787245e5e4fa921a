// What can be done with the chosen claim: beneath its card.
import type { ClaimId } from '#core/model/index.ts'
import { useKeySigns } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import type { ColumnActs } from './use-column-actions.ts'

export const Foot = ({ claim, acts }: { readonly claim: ClaimId; readonly acts: ColumnActs }) => {
  const counterpartKeys = useKeySigns('beside.counterpart')
  const readKeys = useKeySigns('beside.read')
  return (
    <>
      {acts.counterparts > 0 && (
        <Button weight="quiet" keys={counterpartKeys} onPress={acts.goToCounterpart}>
          Counterpart
        </Button>
      )}
      <Button weight="quiet" keys={readKeys} onPress={() => acts.read(claim)}>
        Open
      </Button>
    </>
  )
}
