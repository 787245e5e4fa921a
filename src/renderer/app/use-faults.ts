// What nobody expected in what runs by itself, such as what a button has begun: nobody waits for it, and without this it
// would go wrong unheard. What goes wrong in drawing has a boundary of its own.
import { useEffect } from 'react'
import { useStore } from '../store/hooks.ts'

const SENTENCE =
  'Something went wrong in this window, so what you did last may not have been done. What is marked as saved is safe. If it happens again, open another window from the File menu.'

export const useFaults = (): void => {
  const { notices } = useStore()
  useEffect(() => {
    const say = () => void notices.say({ tone: 'warning', text: SENTENCE })
    // Browsers also report here that sizes took more than one frame to settle, which is no fault and carries no error.
    const heard = ({ error }: ErrorEvent) => error instanceof Error && say()
    window.addEventListener('unhandledrejection', say)
    window.addEventListener('error', heard)
    return () => {
      window.removeEventListener('unhandledrejection', say)
      window.removeEventListener('error', heard)
    }
  }, [notices])
}
