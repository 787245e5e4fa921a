// Values that only some of the chosen claims have, each with how many.
import type { Share } from '#core/claims-table/shares.ts'
import styles from './Shares.module.css'

interface SharesProps {
  readonly shares: readonly Share[]
  readonly of: number
  readonly nameOf: (value: string) => string
}

/** More are counted, not named. */
const NAMED = 4

export const Shares = ({ shares, of, nameOf }: SharesProps) => (
  <span className={styles.shares}>
    <span className={styles.mixed}>Mixed</span>
    {shares.slice(0, NAMED).map(({ value, count }) => (
      <span key={value} className={styles.share}>
        <span dir="auto">{nameOf(value)}</span>{' '}
        <span className={styles.figure}>
          {count} of {of}
        </span>
      </span>
    ))}
    {shares.length > NAMED && <span className={styles.share}>and {shares.length - NAMED} more</span>}
  </span>
)
