// A page of forms: one column, sections with a heading each.
import type { ReactNode } from 'react'
import styles from './Page.module.css'

export const Page = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.page}>
    <div className={styles.column}>{children}</div>
  </div>
)

export const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className={styles.section}>
    <h2 className={styles.heading}>{title}</h2>
    {children}
  </section>
)

/** A pane with a search field or a button above a list. */
export const SidePane = ({ top, children }: { readonly top: ReactNode; readonly children: ReactNode }) => (
  <div className={styles.side}>
    <div className={styles.top}>{top}</div>
    {children}
  </div>
)

export const Row = ({ children }: { readonly children: ReactNode }) => <div className={styles.row}>{children}</div>
