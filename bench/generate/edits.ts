// A text as it may come back after somebody revised it: words replaced, left out and put in, here and there.
import type { Span } from '#core/text/span.ts'
import { wordsOf } from '#core/text/words.ts'
import type { Writer } from './prose.ts'
import type { Chance } from './random.ts'

export interface Edited {
  readonly text: string
  /** Where each word of the old text stands in the new one; an empty span for one that is gone. UTF-16 code units. */
  readonly words: readonly { readonly was: Span; readonly is: Span }[]
}

/** Changes about this part of the words: half are replaced, a quarter left out, and a quarter get another behind them. */
export const editText = (text: string, part: number, writer: Writer, chance: Chance): Edited => {
  const pieces: string[] = []
  const words: Edited['words'][number][] = []
  let length = 0
  const add = (piece: string) => {
    pieces.push(piece)
    length += piece.length
  }
  let behind = 0
  for (const was of wordsOf(text)) {
    add(text.slice(behind, was.start))
    behind = was.end
    const start = length
    const fate = chance.fraction() / part
    if (fate < 0.5) add(writer.word())
    else if (fate >= 0.75) add(text.slice(was.start, was.end))
    words.push({ was, is: { start, end: length } })
    if (fate >= 0.75 && fate < 1) add(` ${writer.word()}`)
  }
  add(text.slice(behind))
  return { text: pieces.join(''), words }
}
