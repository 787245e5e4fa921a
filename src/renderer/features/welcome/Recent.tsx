// The last notebooks, newest first. One whose folder is gone says so and can be taken off the list.
import type { RecentNotebook } from '#contract/app-state.ts'
import { useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Recent.module.css'

export const Recent = ({ notebooks }: { readonly notebooks: readonly RecentNotebook[] }) => (
  <section className={styles.recent} aria-labelledby="recent-heading">
    <h2 id="recent-heading" className={styles.heading}>
      Recent
    </h2>
    <ul>
      {notebooks.map((notebook, at) => (
        <Line key={notebook.folder} notebook={notebook} isFirst={at === 0} />
      ))}
    </ul>
  </section>
)

const Line = ({ notebook, isFirst }: { readonly notebook: RecentNotebook; readonly isFirst: boolean }) => {
  const { door, complain } = useStore()
  const { folder, title, openedAt, missing } = notebook
  const open = async () => {
    const outcome = await door.ask('notebook.open', { folder })
    if (!outcome.ok) complain(outcome.failure)
  }
  const forget = async () => {
    const outcome = await door.ask('notebook.forget', { folder })
    if (!outcome.ok) complain(outcome.failure)
  }
  return (
    <li className={styles.line}>
      {/* biome-ignore lint/a11y/noAutofocus: Enter goes on with the last notebook; nothing is read over by it */}
      <button type="button" className={styles.open} onClick={open} disabled={missing} autoFocus={isFirst}>
        <span className={styles.title}>{title}</span>
        <span className={styles.when}>{missing ? 'Folder not found' : day(openedAt)}</span>
        <span className={styles.folder}>{folder}</span>
      </button>
      <Button weight="quiet" aria-label={`Take ${title} off this list`} onPress={forget}>
        ×
      </Button>
    </li>
  )
}

const day = (at: string) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(at))
