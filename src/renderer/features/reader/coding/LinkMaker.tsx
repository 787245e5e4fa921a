// Links the live claim to another one: the kind of link, its reason, and then the claim, which completes it.
import { useCallback, useState } from 'react'
import { CLAIM_LINK_KINDS, type Claim, type ClaimId } from '#core/model/index.ts'
import { ClaimPicker } from '../../../records/ClaimPicker.tsx'
import { Field } from '../../../ui/Field.tsx'
import { Segments } from '../../../ui/Segments.tsx'
import styles from './LinkMaker.module.css'

interface LinkMakerProps {
  readonly from: ClaimId
  readonly onLink: (link: { readonly kind: string; readonly reason: string; readonly to: ClaimId }) => void
}

type Kind = (typeof CLAIM_LINK_KINDS)[number] | 'own'

const KINDS: readonly { readonly value: Kind; readonly label: string }[] = [
  ...CLAIM_LINK_KINDS.map((kind) => ({ value: kind, label: kind })),
  { value: 'own', label: 'own word' },
]

export const LinkMaker = ({ from, onLink }: LinkMakerProps) => {
  const [kind, setKind] = useState<Kind>('supports')
  const [own, setOwn] = useState('')
  const [reason, setReason] = useState('')
  const others = useCallback((claim: Claim) => claim.id !== from, [from])
  const word = kind === 'own' ? own.trim() : kind
  return (
    <div className={styles.maker}>
      <div className={styles.kind}>
        <Segments label="This claim …" options={KINDS} value={kind} onChange={setKind} />
        {kind === 'own' && (
          <Field
            label="Own word for the link"
            placeholder="repeats, softens, …"
            value={own}
            onChange={setOwn}
            autoFocus
          />
        )}
        <Field
          label="Reason"
          placeholder="Why they belong together (optional)"
          labelHidden
          value={reason}
          onChange={setReason}
        />
      </div>
      {word === '' ? (
        <p className={styles.hint}>Write the word for the link, then choose the other claim.</p>
      ) : (
        <ClaimPicker
          label={`This claim ${word} …`}
          filter={others}
          onChoose={(to) => onLink({ kind: word, reason: reason.trim(), to })}
        />
      )}
    </div>
  )
}
