// A claim outside of its article: its words with a rule in the colour of its perspective, their translation where there
// is one, and who says it beneath.
import type { ClaimWords } from '#core/wording/claim.ts'
import styles from './ClaimLine.module.css'

interface ClaimLineProps {
  readonly claim: ClaimWords
  /** What the place does not say already. */
  readonly showing?: 'speaker' | 'speaker and outlet'
}

export const ClaimLine = ({ claim, showing = 'speaker and outlet' }: ClaimLineProps) => {
  const said = [claim.speaker, claim.relay, claim.form].filter(Boolean).join(' · ')
  const where = showing === 'speaker' ? null : [claim.outlet, claim.date].filter(Boolean).join(', ')
  const codes = [...claim.perspectives, ...claim.codes].map((code) => code.name).join(', ')
  return (
    <span className={styles.line} data-colour={claim.colour ?? undefined}>
      <q className={styles.words} dir="auto">
        {claim.words}
      </q>
      {claim.translation && (
        <span className={styles.translation} dir="auto" lang={claim.translation.language}>
          {claim.translation.text}
        </span>
      )}
      <span className={styles.meta}>{[said, where, codes].filter(Boolean).join(' · ')}</span>
    </span>
  )
}
