// The sentences of the text, for the cursor. A long text is shown before they are told apart: it need not wait for a
// cursor that nobody has moved yet.
import { useEffect, useMemo, useState } from 'react'
import { sentencesOf } from '#core/text/sentences.ts'
import type { Span } from '#core/text/span.ts'

/** In UTF-16 code units: about fifteen thousand words, which take a few milliseconds. */
const LONG = 100_000

/** Null until they are known. */
export const useSentences = (text: string): readonly Span[] | null => {
  const atOnce = useMemo(() => (text.length > LONG ? null : sentencesOf(text)), [text])
  const [later, setLater] = useState<{ readonly of: string; readonly sentences: readonly Span[] } | null>(null)
  useEffect(() => {
    if (atOnce !== null) return undefined
    // A frame is painted between the two.
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setLater({ of: text, sentences: sentencesOf(text) }))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [text, atOnce])
  return atOnce ?? (later?.of === text ? later.sentences : null)
}
