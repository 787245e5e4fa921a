// How far a text is read: a thin bar and the same in figures.
import styles from './Progress.module.css'

export const Progress = ({ percent }: { readonly percent: number }) => (
  <span className={styles.progress}>
    <span className={styles.track} aria-hidden="true">
      <span className={styles.read} style={{ inlineSize: `${percent}%` }} />
    </span>
    {percent}% read
  </span>
)
