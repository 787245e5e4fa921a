// Asks as what something leaves the notebook, has it written, and says where it went.
import type { ReactNode } from 'react'
import type { Outcome } from '#core/notebook/outcome.ts'
import { useStore } from '../store/hooks.ts'
import { Button } from '../ui/Button.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import styles from './WriteSheet.module.css'

interface WriteSheetProps {
  readonly title: string
  /** What is written, as a sentence begins with it: "Claims written to" is followed by the path. */
  readonly written: string
  /** Asks for the file. The sheet is closed by then. */
  readonly write: () => Promise<Outcome<{ readonly path: string }>>
  readonly onClose: () => void
  /** What there is to choose. */
  readonly children: ReactNode
}

export const WriteSheet = ({ title, written, write, onClose, children }: WriteSheetProps) => {
  const { door, notices, complain } = useStore()
  const writeAndSay = async () => {
    onClose()
    const outcome = await write()
    if (!outcome.ok) return complain(outcome.failure)
    const { path } = outcome.value
    return notices.say({
      tone: 'info',
      text: `${written} ${path}`,
      action: { label: 'Show file', act: () => void door.ask('app.showFile', { path }) },
    })
  }
  return (
    <Sheet
      title={title}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button weight="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button weight="primary" autoFocus onPress={() => void writeAndSay()}>
            Export
          </Button>
        </>
      }
    >
      <div className={styles.choice}>{children}</div>
    </Sheet>
  )
}
