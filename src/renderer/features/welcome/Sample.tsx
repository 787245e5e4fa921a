// The way into the sample: with a taste of it for whoever is new, in one line for whoever comes back.
import { useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Sample.module.css'
import { SPECIMEN } from './specimen.ts'

export const Sample = ({ isWhole }: { readonly isWhole: boolean }) => {
  const { actions } = useStore()
  const open = (
    <Button weight={isWhole ? 'primary' : 'plain'} onPress={() => actions.perform('sample.open')}>
      Try the sample
    </Button>
  )
  if (!isWhole)
    return (
      <section className={styles.line} aria-label="Sample">
        <p>The sample: one night at a dam, as outlets on both sides of the river tell it.</p>
        {open}
      </section>
    )
  return (
    <section className={styles.sample} aria-labelledby="sample-heading">
      <h2 id="sample-heading" className={styles.heading}>
        One night, three accounts
      </h2>
      <ul>
        {SPECIMEN.map(({ outlet, whose, words, colour }) => (
          <li key={outlet} className={styles.told} data-colour={colour ?? undefined}>
            <q className={styles.words}>{words}</q>
            <span className={styles.outlet}>
              {whose} the {outlet}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.about}>
        The sample is a finished notebook on the night a dam was opened: articles from both sides of the river, their
        claims, a comparison and a brief. It opens as a copy of your own.
      </p>
      <div>{open}</div>
    </section>
  )
}
