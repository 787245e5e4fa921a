// The bar above the columns: the other way to compare, and what holds for both columns.
import { CompareViews } from '../../records/CompareViews.tsx'
import { useKeySigns, useStore } from '../../store/hooks.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './BesideBar.module.css'

interface BesideBarProps {
  readonly isTogether: boolean
  readonly isPair: boolean
}

export const BesideBar = ({ isTogether, isPair }: BesideBarProps) => {
  const { actions } = useStore()
  const togetherKeys = useKeySigns('beside.together')
  const swapKeys = useKeySigns('beside.swap')
  return (
    <Bar title="Compare">
      <div className={styles.both}>
        {isPair && (
          <>
            <Button
              weight="quiet"
              aria-pressed={isTogether}
              keys={togetherKeys}
              onPress={() => actions.perform('beside.together')}
            >
              Scroll together
            </Button>
            <Button weight="quiet" keys={swapKeys} onPress={() => actions.perform('beside.swap')}>
              Swap
            </Button>
          </>
        )}
        <CompareViews shown="beside" />
      </div>
    </Bar>
  )
}
