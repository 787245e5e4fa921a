// Offers the tour to whoever opens the sample for the first time. It waits in its corner, and takes nothing away.
import { Button } from '../../ui/Button.tsx'
import styles from './Panel.module.css'

interface OfferProps {
  readonly onTake: () => void
  readonly onLeave: () => void
}

export const Offer = ({ onTake, onLeave }: OfferProps) => (
  <aside className={styles.panel} data-corner="bottom-right" aria-label="Tour">
    <p className={styles.title}>New to Parallax?</p>
    <p className={styles.text}>Two minutes show you round this notebook: from an article to a brief.</p>
    <div className={styles.foot}>
      <Button weight="quiet" onPress={onLeave}>
        Not now
      </Button>
      <Button weight="primary" onPress={onTake}>
        Take the tour
      </Button>
    </div>
  </aside>
)
