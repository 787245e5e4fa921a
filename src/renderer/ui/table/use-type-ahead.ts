// Letters typed in a table lead to the next row whose name begins with them.
import { useRef } from 'react'
import { isRow, type Line } from './lines.ts'

/** Milliseconds after which letters begin a new word. */
const PAUSE = 700

/** Answers the index of the line that a key leads to, or null for a key that is no letter or leads nowhere. */
export const useTypeAhead = <Id extends string>(
  lines: readonly Line<Id>[],
  nameOf: ((id: Id) => string) | undefined,
): ((key: string, current: number) => number | null) => {
  const typed = useRef({ letters: '', at: 0 })
  return (key, current) => {
    const now = performance.now()
    const before = now - typed.current.at < PAUSE ? typed.current.letters : ''
    const isLetter = [...key].length === 1 && (key !== ' ' || before !== '')
    if (!isLetter || nameOf === undefined) return null
    typed.current = { letters: before + key.toLocaleLowerCase(), at: now }
    return rowBeginning(lines, nameOf, typed.current.letters, before === '' ? current + 1 : current)
  }
}

/** The first row from an index on, and around the end, whose name begins with these letters. */
export const rowBeginning = <Id extends string>(
  lines: readonly Line<Id>[],
  nameOf: (id: Id) => string,
  letters: string,
  from: number,
): number | null => {
  for (let step = 0; step < lines.length; step += 1) {
    const index = (from + step) % lines.length
    const line = lines[index]
    if (isRow(line) && nameOf(line).toLocaleLowerCase().startsWith(letters)) return index
  }
  return null
}
