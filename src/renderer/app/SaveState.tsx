// "Saved" is a promise: it stands only where everything done so far is on the disk, down to the last letter typed.
import { useObservable, useReplica, useSaving, useStore } from '../store/hooks.ts'
import { look } from '../ui/look.ts'
import styles from './SaveState.module.css'

export const SaveState = () => {
  const saving = useSaving()
  const { readOnly } = useReplica()
  const unanswered = useObservable(useStore().pending.unanswered)
  if (readOnly) return <p className={look(styles.state, styles.warning)}>{readOnly.message}</p>
  if (saving.failure)
    return <p role="alert" className={look(styles.state, styles.warning)}>{`Not saved. ${saving.failure.message}`}</p>
  if (unanswered > 0 || saving.savedSeq < saving.seq) return <p className={styles.state}>Saving…</p>
  return <p className={styles.state}>{saving.savedAt === null ? 'Saved' : `Saved, ${clock(saving.savedAt)}`}</p>
}

const clock = (at: string) =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(new Date(at))
