// The colour of a code as a small disc: always beside its name, never alone.
import styles from './Dot.module.css'

export type DotColour = 'blue' | 'orange' | 'green' | 'purple' | 'teal' | 'rose' | 'ochre' | 'slate'

export const Dot = ({ colour }: { readonly colour: DotColour | null }) => (
  <span className={styles.dot} data-colour={colour ?? 'none'} aria-hidden="true" />
)
