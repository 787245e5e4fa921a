// What stands in the margin of an article without claims: how the first one is made.
import { useApp } from '../../store/hooks.ts'
import { Keys } from '../../ui/Keys.tsx'
import styles from './NoClaims.module.css'

export const NoClaims = () => {
  const { singleKeys } = useApp().preferences
  return (
    <div className={styles.none}>
      <p>Choose a sentence that says something, or select its words, and make it a claim: its card stands here.</p>
      {singleKeys && (
        <p className={styles.keys} aria-hidden="true">
          <Keys signs={['J', 'K']} /> <Keys signs={['↵']} />
        </p>
      )}
    </div>
  )
}
