// The chosen claim at the foot of a column that has no room for cards.
import type { ReadClaim } from '../../article/drawing/lay-claims.ts'
import { Card } from '../../article/margin/Card.tsx'
import type { DrawnArticle } from '../../article/use-drawn-article.ts'
import styles from './ChosenClaim.module.css'
import { Foot } from './Foot.tsx'
import type { Attention } from './use-attention.ts'
import type { ColumnActs } from './use-column-actions.ts'

interface ChosenClaimProps {
  readonly claim: ReadClaim
  readonly page: DrawnArticle
  readonly attention: Attention
  readonly acts: ColumnActs
}

export const ChosenClaim = ({ claim, page, attention, acts }: ChosenClaimProps) => (
  <aside className={styles.chosen} aria-label="Chosen claim">
    <ul>
      <Card
        claim={claim.claim}
        top={null}
        isFolded={false}
        place={page.claims.indexOf(claim) + 1}
        total={page.claims.length}
        colour={claim.colour}
        onTake={acts.read}
        isLive
        foot={<Foot claim={claim.id} acts={acts} />}
        isPaired={attention.paired.has(claim.id)}
      />
    </ul>
    <button type="button" className={styles.close} aria-label="Choose no claim" onClick={() => attention.choose(null)}>
      ×
    </button>
  </aside>
)
