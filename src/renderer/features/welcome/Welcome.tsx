// What one sees with no notebook open: a new one, another one, one of the last, or the sample. Whoever is here for the
// first time is shown what it is about.
import { useApp, useStore } from '../../store/hooks.ts'
import { keySigns } from '../../store/keys.ts'
import { Button } from '../../ui/Button.tsx'
import { look } from '../../ui/look.ts'
import { Recent } from './Recent.tsx'
import { Sample } from './Sample.tsx'
import { useDragOver } from './use-drag-over.ts'
import styles from './Welcome.module.css'

export const Welcome = () => {
  const { actions } = useStore()
  const { platform, recent } = useApp()
  const isOver = useDragOver()
  const isFirstStart = recent.length === 0
  const keys = (combination: string) => keySigns(combination, platform === 'mac')
  return (
    <main className={look(styles.welcome, isOver && styles.over)}>
      <div className={styles.sheet}>
        <section className={styles.intro}>
          <h1 className={styles.name}>Parallax</h1>
          <p className={styles.promise}>
            See how sources frame the same event, and write a brief in which every sentence can be traced to the words
            it rests on.
          </p>
          <div className={styles.actions}>
            <Button
              weight={isFirstStart ? 'plain' : 'primary'}
              onPress={() => actions.perform('notebook.new')}
              keys={keys('Mod+Shift+N')}
            >
              New notebook
            </Button>
            <Button onPress={() => actions.perform('notebook.open')} keys={keys('Mod+O')}>
              Open a notebook
            </Button>
          </div>
          <p className={look(styles.drop, isOver && styles.dropHere)}>
            {isOver ? 'Drop them: a notebook begins with them.' : 'Drop articles here to start a notebook with them.'}
          </p>
          <p className={styles.note}>A notebook is a folder on this computer. Nothing in it leaves the machine.</p>
        </section>
        {isFirstStart ? (
          <Sample isWhole />
        ) : (
          <div className={styles.lately}>
            <Recent notebooks={recent} />
            <Sample isWhole={false} />
          </div>
        )}
      </div>
    </main>
  )
}
