// A claim quoted as a block: the exact words, a rule in the colour of their perspective, who says them and where.
import type { Citation } from '#core/model/index.ts'
import { look } from '../../ui/look.ts'
import { useNoteNumber } from '../notes.ts'
import styles from './QuotedClaim.module.css'
import { keepFocus, useCited, useShowCited } from './use-cited.ts'

export const QuotedClaim = ({ citation }: { readonly citation: Citation }) => {
  const cited = useCited(citation)
  const number = useNoteNumber(citation.target)
  const show = useShowCited(cited)
  return (
    <figure className={styles.figure} data-colour={cited.colour ?? undefined}>
      <blockquote className={styles.words} dir="auto">
        {cited.words}
      </blockquote>
      <figcaption>
        <button
          type="button"
          tabIndex={-1}
          className={look(styles.origin, cited.warning !== null && styles.warning)}
          aria-label={[`Note ${number ?? ''}`.trim(), cited.origin, cited.warning].filter(Boolean).join(', ')}
          onMouseDown={keepFocus}
          onClick={show}
        >
          {number !== null && <span className={styles.number}>{number}</span>}
          <span>{cited.byline}</span>
          {cited.warning !== null && <strong className={styles.notice}>{cited.warning}</strong>}
        </button>
      </figcaption>
    </figure>
  )
}
