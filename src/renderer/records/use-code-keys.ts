// The keys for claims that are in no menu: digits and letters that give codes, and Escape, which steps back. What the
// catalog has a key for has been done and prevented before a press comes here.
import { useEffect, useEffectEvent } from 'react'
import type { Code } from '#core/model/index.ts'
import { useApp, useStore } from '../store/hooks.ts'
import { isInPopover, isText, isTyping } from '../store/press-target.ts'

interface CodeKeys {
  /** The code that a digit or letter gives to the claims in hand; null while there is none to give it to. */
  readonly codeFor: ((key: string) => Code | null) | null
  readonly onCode: (code: Code) => void
  readonly onEscape?: () => void
}

export const useCodeKeys = (keys: CodeKeys): void => {
  const { sheet } = useStore()
  const { singleKeys } = useApp().preferences
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || sheet.get() !== null || isInPopover(event.target)) return
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') return keys.onEscape?.()
    if (!singleKeys || isText(event.target) || isTyping(event.target, event.key)) return
    const code = keys.codeFor?.(keyOf(event)) ?? null
    if (code === null) return
    event.preventDefault()
    keys.onCode(code)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}

/** What is printed, or the digit that lies there: on a French keyboard digits need Shift. */
const keyOf = ({ key, code, shiftKey }: KeyboardEvent): string =>
  /^\d$/.test(key) || shiftKey ? key.toLowerCase() : (/^Digit(\d)$/.exec(code)?.[1] ?? key.toLowerCase())
