// Keys pressed between asking for a claim and having it: they are meant for the claim, so they wait for it. Without
// this, whoever tags at speed would have "S" and a name go to whatever is live before.
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { isText } from '../../store/press-target.ts'

export interface HeldKeys {
  /** From now on keys wait. */
  hold(): void
  /** Lets them through in their order, each once what the one before has opened is there. */
  release(): void
}

/** Milliseconds after which keys go through whatever has become of the claim. */
const AT_MOST = 3000

export const useHeldKeys = (): HeldKeys => {
  const held = useRef<KeyboardEvent[] | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    const keep = (event: KeyboardEvent) => {
      if (held.current === null || !event.isTrusted || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      event.stopImmediatePropagation()
      held.current.push(event)
    }
    window.addEventListener('keydown', keep, { capture: true })
    return () => window.removeEventListener('keydown', keep, { capture: true })
  }, [])
  const next = useCallback(() => {
    const event = held.current?.shift()
    if (event === undefined) {
      held.current = null
      return
    }
    pressAgain(event)
    requestAnimationFrame(next)
  }, [])
  return useMemo(
    () => ({
      hold: () => {
        held.current ??= []
        clearTimeout(timer.current)
        timer.current = setTimeout(next, AT_MOST)
      },
      release: () => {
        clearTimeout(timer.current)
        next()
      },
    }),
    [next],
  )
}

const pressAgain = ({ key, code, shiftKey, altKey }: KeyboardEvent): void => {
  const target = document.activeElement ?? document.body
  // The only way to type into a field as its user would, so that it and its history take notice.
  if (isText(target) && key.length === 1) document.execCommand('insertText', false, key)
  else
    target.dispatchEvent(new KeyboardEvent('keydown', { key, code, shiftKey, altKey, bubbles: true, cancelable: true }))
}
