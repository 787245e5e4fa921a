// What can be done with the chosen claim: beneath its card.
import type { ClaimId } from '#core/model/index.ts'
import { useApp } from '../../store/hooks.ts'
import { keySigns } from '../../store/keys.ts'
import { Button } from '../../ui/Button.tsx'
import type { ColumnActs } from './use-column-actions.ts'

export const Foot = ({ claim, acts }: { readonly claim: ClaimId; readonly acts: ColumnActs }) => {
  const { platform, preferences } = useApp()
  const signs = (keys: string) => (preferences.singleKeys ? keySigns(keys, platform === 'mac') : undefined)
  return (
    <>
      {acts.counterparts > 0 && (
        <Button weight="quiet" keys={signs('C')} onPress={acts.goToCounterpart}>
          Counterpart
        </Button>
      )}
      <Button weight="quiet" keys={signs('Enter')} onPress={() => acts.read(claim)}>
        Open
      </Button>
    </>
  )
}
