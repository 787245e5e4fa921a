// A citation in the line: the number of its note and where it is from. A press lands on the passage.
import type { Citation } from '#core/model/index.ts'
import { look } from '../../ui/look.ts'
import { useNoteNumber } from '../notes.ts'
import styles from './Chip.module.css'
import { keepFocus, useCited, useShowCited } from './use-cited.ts'

export const Chip = ({ citation }: { readonly citation: Citation }) => {
  const cited = useCited(citation)
  const number = useNoteNumber(citation.target)
  const show = useShowCited(cited)
  const label = cited.state === 'gone' ? null : cited.short
  return (
    <button
      type="button"
      tabIndex={-1}
      className={look(styles.chip, cited.kind !== 'claim' && styles.own, cited.warning !== null && styles.warning)}
      title={[`“${cited.words}”`, cited.origin, cited.warning].filter(Boolean).join('\n')}
      aria-label={[`Note ${number ?? ''}`.trim(), label, cited.warning].filter(Boolean).join(', ')}
      onMouseDown={keepFocus}
      onClick={show}
    >
      {number !== null && <span className={styles.number}>{number}</span>}
      {label !== null && <span className={styles.label}>{label}</span>}
      {cited.warning !== null && <span>{cited.warning}</span>}
    </button>
  )
}
