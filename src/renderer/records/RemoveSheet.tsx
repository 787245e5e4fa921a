// Says what removing a code, a facet or a source will change, and does it when told to. It can be undone all the same.
import type { Doomed } from '#core/notebook/removal.ts'
import { TABLE_NAMES } from '#core/notebook/tables.ts'
import { useNotebook, useStore } from '../store/hooks.ts'
import type { WindowStore } from '../store/window-store.ts'
import { Button } from '../ui/Button.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import styles from './RemoveSheet.module.css'
import { removalWords } from './removal-words.ts'

interface RemoveSheetProps {
  readonly what: 'code' | 'facet' | 'source'
  readonly name: string
  readonly doomed: Doomed
  readonly remove: (run: WindowStore['run']) => ReturnType<WindowStore['run']>
  readonly onClose: () => void
}

export const RemoveSheet = ({ what, name, doomed, remove, onClose }: RemoveSheetProps) => {
  const { run, offerUndo } = useStore()
  const changes = useNotebook(TABLE_NAMES, (state) => removalWords(state, doomed), [doomed.id])
  const confirm = async () => {
    onClose()
    const outcome = await remove(run)
    if (outcome.ok) offerUndo(`“${name}” removed.`, outcome.value)
  }
  return (
    <Sheet
      title={`Remove the ${what} “${name}”?`}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button weight="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button weight="danger" autoFocus onPress={() => void confirm()}>
            Remove {what}
          </Button>
        </>
      }
    >
      {changes.length === 0 ? (
        <p>Nothing else changes: it is not in use.</p>
      ) : (
        <ul className={styles.changes}>
          {changes.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Sheet>
  )
}
