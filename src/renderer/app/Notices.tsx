// Sentences at the foot of the window. Information leaves by itself; a warning waits to be read.
import { useEffect, useEffectEvent } from 'react'
import { useObservable, useStore } from '../store/hooks.ts'
import type { Notice } from '../store/notices.ts'
import { Button } from '../ui/Button.tsx'
import { look } from '../ui/look.ts'
import styles from './Notices.module.css'

const SHOWN_FOR = 6000

export const Notices = () => {
  const { notices } = useStore()
  const shown = useObservable(notices.shown)
  return (
    <div className={styles.notices} role="status" aria-live="polite">
      {shown.map((notice) => (
        <Line key={notice.key} notice={notice} dismiss={() => notices.dismiss(notice.key)} />
      ))}
    </div>
  )
}

const Line = ({ notice, dismiss }: { readonly notice: Notice; readonly dismiss: () => void }) => {
  const leave = useEffectEvent(dismiss)
  const stays = notice.tone === 'warning'
  useEffect(() => {
    if (stays) return undefined
    const timer = setTimeout(() => leave(), SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [stays])
  return (
    <div className={look(styles.notice, notice.tone === 'warning' && styles.warning)}>
      <span>{notice.text}</span>
      {notice.action && (
        <Button
          weight="quiet"
          onPress={() => {
            notice.action?.act()
            dismiss()
          }}
        >
          {notice.action.label}
        </Button>
      )}
      <Button weight="quiet" aria-label="Dismiss" onPress={dismiss}>
        ×
      </Button>
    </div>
  )
}
