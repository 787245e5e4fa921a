// "Saved" is a promise: it stands only where everything done so far is on the disk.
import { useReplica, useSaving } from '../store/hooks.ts'
import { look } from '../ui/look.ts'
import styles from './SaveState.module.css'

export const SaveState = () => {
  const saving = useSaving()
  const { readOnly } = useReplica()
  if (readOnly) return <p className={look(styles.state, styles.warning)}>{readOnly.message}</p>
  if (saving.failure)
    return <p role="alert" className={look(styles.state, styles.warning)}>{`Not saved. ${saving.failure.message}`}</p>
  if (saving.savedSeq < saving.seq) return <p className={styles.state}>Saving…</p>
  return <p className={styles.state}>{saving.savedAt === null ? 'Saved' : `Saved, ${clock(saving.savedAt)}`}</p>
}

const clock = (at: string) =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(new Date(at))
