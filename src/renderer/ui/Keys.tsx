// Keys as they are printed on a keyboard. Hidden from screen readers, which are told by aria-keyshortcuts or the key list.
import styles from './Keys.module.css'

export const Keys = ({ signs }: { readonly signs: readonly string[] }) => (
  <span className={styles.keys} aria-hidden="true">
    {signs.map((sign) => (
      <kbd key={sign} className={styles.key}>
        {sign}
      </kbd>
    ))}
  </span>
)
