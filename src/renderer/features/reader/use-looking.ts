// Whoever comes from a citation may still be typing: the passage is shown, and keys that change something do nothing
// until Enter, Escape or a press in the text says that one is here to work.
import { useAction } from '../../store/hooks.ts'
import type { ReadingDesk } from './desk.ts'

export const useLooking = ({ hand, move }: ReadingDesk, canWrite: boolean): void => {
  useAction('claim.make', canWrite && hand.isLooking ? () => move({ do: 'work' }) : null)
}
