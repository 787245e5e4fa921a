// How the editing of a cell ends: once, and never with what was written lost.
import { useEffect, useEffectEvent, useRef } from 'react'
import { useUnsent } from '../unsent.ts'

/** Where the focus goes then; `gone`: it has gone already. */
export type EditEnd = 'down' | 'up' | 'on' | 'back' | 'stay' | 'gone'

interface Edit {
  readonly text: string
  readonly typed: string
  readonly isBegun: boolean
  readonly onDone: (text: string, end: EditEnd, isForAll: boolean) => void
  readonly onCancel: () => void
}

export const useOneEnd = ({ text, typed, isBegun, onDone, onCancel }: Edit) => {
  /** Escape and Enter take the field away, which it also hears as being left. */
  const isOver = useRef(false)
  const end = (value: string, how: EditEnd, isForAll = false) => {
    if (isOver.current) return
    isOver.current = true
    onDone(value, how, isForAll)
  }
  // The grid may go while it is written in, and so may the row: then too the text goes where it was meant to.
  const leave = useEffectEvent(() => {
    if (typed !== text) end(typed, 'gone')
  })
  useEffect(() => () => leave(), [])
  useUnsent(() => end(typed, 'gone'), typed !== text || isBegun)
  const cancel = () => {
    isOver.current = true
    onCancel()
  }
  return { end, cancel }
}
