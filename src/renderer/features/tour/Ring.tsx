// A ring around what the tour speaks of. It takes no presses.
import type { Box } from './placing.ts'
import styles from './Ring.module.css'

export const Ring = ({ box: { left, top, width, height } }: { readonly box: Box }) => (
  <div className={styles.ring} style={{ left, top, width, height }} aria-hidden="true" />
)
