// What one sees with no notebook open: a new one, another one, or one of the last.
import { useApp, useStore } from '../../store/hooks.ts'
import { keySigns } from '../../store/keys.ts'
import { Button } from '../../ui/Button.tsx'
import { Recent } from './Recent.tsx'
import styles from './Welcome.module.css'

export const Welcome = () => {
  const { actions } = useStore()
  const { platform, recent } = useApp()
  const isFirstStart = recent.length === 0
  const keys = (combination: string) => keySigns(combination, platform === 'mac')
  return (
    <main className={styles.welcome}>
      <section className={styles.intro}>
        <h1 className={styles.name}>Parallax</h1>
        <p className={styles.promise}>
          See how sources frame the same event, and write a brief in which every sentence can be traced to the words it
          rests on.
        </p>
        <div className={styles.actions}>
          <Button weight={isFirstStart ? 'plain' : 'primary'} onPress={() => actions.perform('notebook.new')}>
            New notebook
          </Button>
          <Button onPress={() => actions.perform('notebook.open')} keys={keys('Mod+O')}>
            Open a notebook
          </Button>
        </div>
        <div className={styles.sample}>
          <p>The sample is a finished piece of work: eight articles that tell of one night in five ways.</p>
          <Button weight={isFirstStart ? 'primary' : 'plain'} onPress={() => actions.perform('sample.open')}>
            Try the sample
          </Button>
        </div>
        <p className={styles.note}>A notebook is a folder on this computer. Nothing in it leaves the machine.</p>
      </section>
      {recent.length > 0 && <Recent notebooks={recent} />}
    </main>
  )
}
