// Records a date that the text speaks of, at the passage in hand: "Thursday" stays open until it can be resolved.
import { describePassage } from '#core/anchoring/describe.ts'
import { useAction, useStore } from '../../store/hooks.ts'
import type { ReadingDesk } from './desk.ts'

export const useTextDate = ({ article, read, hand, writable }: ReadingDesk): void => {
  const { sheet } = useStore()
  const { cursor } = hand
  const record = () => {
    if (cursor)
      sheet.set({
        sheet: 'text-date',
        article: article.id,
        anchor: describePassage(read.text, cursor.start, cursor.end, read.hash),
      })
  }
  useAction('reader.textDate', writable && cursor ? record : null)
}
