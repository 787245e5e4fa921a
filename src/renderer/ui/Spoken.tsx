// What has just come about on the screen, told to those who have it read out.
import type { ReactNode } from 'react'
import { look } from './look.ts'
import styles from './Spoken.module.css'

export const Spoken = ({ children }: { readonly children: ReactNode }) => (
  <div className={look(styles.spoken)} role="status" aria-live="polite">
    {children}
  </div>
)
