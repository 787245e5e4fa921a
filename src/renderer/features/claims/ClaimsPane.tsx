// Beside the table: the whole of a chosen claim, or what several have in common, and where both are edited.
import { memo } from 'react'
import type { TableRow } from '#core/claims-table/row.ts'
import type { ClaimId } from '#core/model/index.ts'
import { counted } from '#core/wording/count.ts'
import { useReplica, useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { ClaimNote } from './ClaimNote.tsx'
import styles from './ClaimsPane.module.css'
import { CodeRows } from './CodeRows.tsx'
import { PointRow } from './PointRow.tsx'
import type { Opened } from './use-claim-keys.ts'
import type { Edits } from './use-edits.ts'
import { VoiceRows } from './VoiceRows.tsx'
import { WholeClaim } from './WholeClaim.tsx'

/** What every row of the pane's form is given. */
export interface FormProps {
  readonly chosen: readonly TableRow[]
  readonly edits: Edits
  readonly canEdit: boolean
  readonly opened: Opened
  readonly onOpened: (opened: Opened) => void
}

interface ClaimsPaneProps extends Omit<FormProps, 'canEdit'> {
  /** Opens the passage of a claim. */
  readonly onOpen: (claim: ClaimId) => void
}

export const ClaimsPane = memo(({ onOpen, ...form }: ClaimsPaneProps) => {
  const { chosen, edits } = form
  const { actions } = useStore()
  const canEdit = useReplica().readOnly === null
  const [first, second] = chosen
  if (first === undefined)
    return (
      <aside className={styles.pane} aria-label="Chosen claims">
        <p className={styles.hint}>
          Choose a claim to see the whole of it here. Choose several, with Shift or Ctrl, to code them together.
        </p>
      </aside>
    )
  const only = second === undefined ? first : null
  return (
    <aside className={styles.pane} aria-label="Chosen claims" tabIndex={canEdit ? -1 : 0}>
      {only === null ? (
        <>
          <h2 className={styles.count}>{counted(chosen.length, 'claim')} chosen</h2>
          {new Set(chosen.map(({ article }) => article.id)).size === 2 && (
            <div>
              <Button onPress={() => actions.perform('compare.beside')}>Side by side</Button>
            </div>
          )}
        </>
      ) : (
        <WholeClaim row={only} onOpen={onOpen} />
      )}
      <div className={styles.form}>
        <VoiceRows {...form} canEdit={canEdit} />
        <CodeRows {...form} canEdit={canEdit} />
        <PointRow {...form} canEdit={canEdit} />
        {only !== null && <ClaimNote key={only.claim.id} claim={only.claim} {...form} canEdit={canEdit} />}
      </div>
      {canEdit && (
        <footer className={styles.foot}>
          <Button weight="danger" onPress={() => void edits.remove()}>
            {only === null ? `Delete ${counted(chosen.length, 'claim')}` : 'Delete claim'}
          </Button>
        </footer>
      )}
    </aside>
  )
})
