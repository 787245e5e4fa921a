// Letters typed in the list lead to the next article whose title begins with them.
import { useRef } from 'react'
import type { LibraryRow } from './library-rows.ts'

/** Milliseconds after which letters begin a new word. */
const PAUSE = 700

/** Answers the index of the row that a key leads to, or null for a key that is no letter or leads nowhere. */
export const useTypeAhead = (rows: readonly LibraryRow[]): ((key: string, current: number) => number | null) => {
  const typed = useRef({ letters: '', at: 0 })
  return (key, current) => {
    const now = performance.now()
    const before = now - typed.current.at < PAUSE ? typed.current.letters : ''
    const isLetter = [...key].length === 1 && (key !== ' ' || before !== '')
    if (!isLetter) return null
    typed.current = { letters: before + key.toLocaleLowerCase(), at: now }
    return rowBeginning(rows, typed.current.letters, before === '' ? current + 1 : current)
  }
}

/** The first row from an index on, and around the end, whose title begins with these letters. */
export const rowBeginning = (
  rows: readonly Pick<LibraryRow, 'title'>[],
  letters: string,
  from: number,
): number | null => {
  for (let step = 0; step < rows.length; step += 1) {
    const index = (from + step) % rows.length
    if (rows[index]?.title.toLocaleLowerCase().startsWith(letters)) return index
  }
  return null
}
