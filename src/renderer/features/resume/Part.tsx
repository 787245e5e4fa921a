// A part of the page: a heading, what is counted, and lines that each open something.
import type { ReactNode } from 'react'
import { useStore } from '../../store/hooks.ts'
import type { Place } from '../../store/place.ts'
import styles from './Part.module.css'

interface PartProps {
  readonly title: string
  /** What the figures in it count. */
  readonly note?: ReactNode
  readonly children: ReactNode
}

export const Part = ({ title, note, children }: PartProps) => (
  <section className={styles.part} aria-label={title}>
    <h2 className={styles.heading}>{title}</h2>
    {children}
    {note && <p className={styles.note}>{note}</p>}
  </section>
)

interface LineProps {
  readonly to: Place
  readonly title: string
  readonly detail?: ReactNode
  readonly figure?: ReactNode
}

export const Line = ({ to, title, detail, figure }: LineProps) => {
  const { place } = useStore()
  return (
    <li>
      <button type="button" className={styles.line} onClick={() => place.set(to)}>
        <span className={styles.title} dir="auto">
          {title}
        </span>
        {figure !== undefined && <span className={styles.figure}>{figure}</span>}
        {detail && <span className={styles.detail}>{detail}</span>}
      </button>
    </li>
  )
}

export const Lines = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <ul className={styles.lines} aria-label={label}>
    {children}
  </ul>
)

/** What leads on to where all of them are. */
export const More = ({ to, children }: { readonly to: Place; readonly children: ReactNode }) => {
  const { place } = useStore()
  return (
    <button type="button" className={styles.more} onClick={() => place.set(to)}>
      {children}
    </button>
  )
}
