// The dates an article's text speaks of: each can be gone to, or taken away.
import type { Article } from '#core/model/index.ts'
import { dateWords } from '#core/wording/date.ts'
import { useReplica, useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './TextDates.module.css'

export const TextDates = ({ article }: { readonly article: Article }) => {
  const { run, place, sheet } = useStore()
  const writable = useReplica().readOnly === null
  if (article.dateMentions.length === 0) return null
  const remove = (at: number) =>
    void run('article.mentionDates', {
      id: article.id,
      fields: { dateMentions: article.dateMentions.filter((_, index) => index !== at) },
    })
  const go = (at: number) => {
    sheet.set(null)
    place.set({ view: 'reader', article: article.id, at })
  }
  return (
    <section className={styles.form}>
      <h3 className={styles.heading}>Dates in the text</h3>
      <ul>
        {article.dateMentions.map(({ anchor, date }, at) => (
          <li key={`${anchor.start} ${anchor.quote}`} className={styles.line}>
            <button type="button" className={styles.open} onClick={() => go(anchor.start)}>
              <q className={styles.words} dir="auto">
                {anchor.quote}
              </q>
              <span className={styles.date}>
                {[date.value === null ? 'not resolved' : dateWords(date.value), date.note].filter(Boolean).join(' · ')}
              </span>
            </button>
            {writable && (
              <Button weight="quiet" aria-label={`Remove the date of “${anchor.quote}”`} onPress={() => remove(at)}>
                ×
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
