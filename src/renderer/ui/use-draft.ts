// A text that is being typed: shown at once, and kept when typing pauses or the field is left, so that no letter waits
// for the disk and none is lost with the field or the window.
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useUnsent } from './unsent.ts'

/** Milliseconds without a keystroke. */
const PAUSE = 900

interface Draft {
  /** What the notebook had when the draft was last brought in step with it. */
  readonly of: string
  readonly text: string
  /** What was last sent to be kept. */
  readonly sent: string
}

/** `value` is what is kept; a change of it from elsewhere, such as an undo, replaces what is shown. */
export const useDraft = (value: string, onKeep: (text: string) => void) => {
  const [draft, setDraft] = useState<Draft>({ of: value, text: value, sent: value })
  if (draft.of !== value) {
    // What comes back is often what was sent a moment ago, and by then more may have been typed.
    const isEcho = value === draft.sent
    setDraft(isEcho ? { ...draft, of: value } : { of: value, text: value, sent: value })
  }
  // A field that is left and taken away in one go is never drawn with what it has just sent.
  const sentFrom = useRef<Draft>(null)
  const send = () => {
    if (draft.text === draft.sent || sentFrom.current === draft) return
    sentFrom.current = draft
    setDraft({ ...draft, sent: draft.text })
    onKeep(draft.text)
  }
  useUnsent(send, draft.text !== draft.sent)
  const keep = useEffectEvent(send)
  useEffect(() => {
    if (draft.text === draft.sent) return undefined
    const timer = setTimeout(() => keep(), PAUSE)
    return () => clearTimeout(timer)
  }, [draft.text, draft.sent])
  useEffect(() => {
    // A window that closes does not unmount what it shows.
    const leave = () => keep()
    window.addEventListener('beforeunload', leave)
    return () => {
      window.removeEventListener('beforeunload', leave)
      leave()
    }
  }, [])
  return {
    value: draft.text,
    onChange: (text: string) => setDraft((now) => ({ ...now, text })),
    onBlur: send,
  }
}
