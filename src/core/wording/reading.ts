// What the reading states are called: in full, and where a column's head says that it is about reading.
import type { ReadingState } from '../model/index.ts'

export const READING_NAMES: Readonly<Record<ReadingState, string>> = {
  unread: 'Unread',
  started: 'Started',
  done: 'Read to the end',
}

export const READING_NAMES_BRIEF: Readonly<Record<ReadingState, string>> = { ...READING_NAMES, done: 'To the end' }
