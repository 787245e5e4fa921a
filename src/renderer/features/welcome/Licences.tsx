// The software of others that Parallax is built with: filtered as one types, each with its licence to be unfolded.
import { useState } from 'react'
import type { BundledPackage } from '#contract/about.ts'
import { Field } from '../../ui/Field.tsx'
import styles from './Licences.module.css'
import { matching } from './licence-filter.ts'

export const Licences = ({ packages }: { readonly packages: readonly BundledPackage[] }) => {
  const [query, setQuery] = useState('')
  const shown = matching(packages, query)
  return (
    <section className={styles.licences} aria-label="Software in Parallax">
      <div className={styles.bar}>
        <h3 className={styles.heading}>
          Built with <span className={styles.count}>{countWords(shown.length, packages.length)}</span>
        </h3>
        <Field
          label="Filter by name or licence"
          labelHidden
          placeholder="Filter by name or licence"
          value={query}
          onChange={setQuery}
        />
      </div>
      {shown.length === 0 ? (
        <p className={styles.none}>Nothing in Parallax is called so or under such a licence.</p>
      ) : (
        <ul className={styles.list}>
          {shown.map((one) => (
            <li key={`${one.name} ${one.version}`}>
              <Licence of={one} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The text is put on the page only when it is unfolded: all of them are long together. */
const Licence = ({ of }: { readonly of: BundledPackage }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.package} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={styles.name}>{of.name}</span>
        <span className={styles.version}>{of.version}</span>
        <span className={styles.licence}>{of.licence}</span>
      </summary>
      {isOpen && <p className={styles.text}>{of.text}</p>}
    </details>
  )
}

const countWords = (shown: number, all: number): string =>
  shown === all ? `${all} packages` : `${shown} of ${all} packages`
