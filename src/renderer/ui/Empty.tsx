// What a screen shows while it has nothing: one sentence that teaches the next step, and the step.
import type { ReactNode } from 'react'
import styles from './Empty.module.css'

export const Empty = ({
  title,
  children,
  actions,
}: {
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
}) => (
  <div className={styles.empty}>
    <h2 className={styles.title}>{title}</h2>
    {children && <p className={styles.text}>{children}</p>}
    {actions && <div className={styles.actions}>{actions}</div>}
  </div>
)
