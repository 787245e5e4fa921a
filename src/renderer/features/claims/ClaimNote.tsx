// The note on the one claim that is chosen. A key asks for it, and it takes the focus.
import { useEffect, useRef } from 'react'
import type { Claim } from '#core/model/index.ts'
import { DraftField } from '../../ui/DraftField.tsx'
import type { FormProps } from './ClaimsPane.tsx'

export const ClaimNote = ({ claim, edits, canEdit, opened, onOpened }: FormProps & { readonly claim: Claim }) => {
  const box = useRef<HTMLDivElement>(null)
  const isWanted = opened === 'note'
  useEffect(() => {
    if (!isWanted) return
    box.current?.querySelector('textarea')?.focus()
    onOpened(null)
  }, [isWanted, onOpened])
  if (!canEdit && claim.note === '') return null
  return (
    <div ref={box}>
      <DraftField
        label="Note"
        placeholder="What you make of it"
        kept={claim.note}
        onKeep={(note) => edits.setNote(claim.id, note)}
        lines={3}
        isReadOnly={!canEdit}
      />
    </div>
  )
}
