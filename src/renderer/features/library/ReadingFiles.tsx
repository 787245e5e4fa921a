// What is shown while files are read: how many are done, and a way to stop.
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './ReadingFiles.module.css'
import type { Progress } from './use-import.ts'

interface ReadingFilesProps {
  readonly progress: Progress | null
  readonly onCancel: () => void
  readonly onClose: () => void
}

export const ReadingFiles = ({ progress, onCancel, onClose }: ReadingFilesProps) => {
  const going = progress !== null && progress.total > 0 ? progress : null
  return (
    <Sheet title="Reading files" size="small" onClose={onClose} footer={<Button onPress={onCancel}>Cancel</Button>}>
      <p aria-live="polite">
        {going ? `${going.done} of ${going.total} read. ${going.name}` : 'Choose the files to import.'}
      </p>
      {going && <progress className={styles.progress} aria-label="Files read" value={going.done} max={going.total} />}
    </Sheet>
  )
}
