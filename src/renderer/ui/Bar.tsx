// The bar above a screen: what it is, what is said of it, and what can be done.
import type { ReactNode } from 'react'
import styles from './Bar.module.css'

export const Bar = ({
  title,
  detail,
  children,
}: {
  readonly title: ReactNode
  readonly detail?: ReactNode
  readonly children?: ReactNode
}) => (
  <header className={styles.bar}>
    <h1 className={styles.title}>{title}</h1>
    {detail && <span className={styles.detail}>{detail}</span>}
    <div className={styles.actions}>{children}</div>
  </header>
)
