// A short label in a rounded outline, with a dot in the colour of a code where it has one.

import { Dot, type DotColour } from './Dot.tsx'
import styles from './Tag.module.css'

export const Tag = ({ label, colour = null }: { readonly label: string; readonly colour?: DotColour | null }) => (
  <span className={styles.tag} data-colour={colour ?? undefined}>
    {colour && <Dot colour={colour} />}
    {label}
  </span>
)
