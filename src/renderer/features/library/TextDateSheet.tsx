// Says which date a passage of an article speaks of, or that it is not resolved yet.
import { type FormEvent, useState } from 'react'
import { DATE_PROBLEM } from '#core/library/detail-rules.ts'
import { type Anchor, type ArticleId, GivenDate } from '#core/model/index.ts'
import { dateWords } from '#core/wording/date.ts'
import { useNotebook, useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './TextDates.module.css'

interface TextDateSheetProps {
  readonly article: ArticleId
  readonly anchor: Anchor
  readonly onClose: () => void
}

export const TextDateSheet = ({ article, anchor, onClose }: TextDateSheetProps) => {
  const { run } = useStore()
  const [value, setValue] = useState('')
  const [note, setNote] = useState('')
  const mentions = useNotebook(['articles'], (state) => state.articles.get(article)?.dateMentions ?? [], [article])
  const given = GivenDate.safeParse({ value: value.trim() || null, basis: 'entered', note: note.trim() })
  const record = async (event: FormEvent) => {
    event.preventDefault()
    if (!given.success) return
    const outcome = await run('article.mentionDates', {
      id: article,
      fields: { dateMentions: [...mentions, { anchor, date: given.data }] },
    })
    if (outcome.ok) onClose()
  }
  return (
    <Sheet title="Date in the text" size="small" onClose={onClose}>
      <form className={styles.form} onSubmit={record}>
        <q className={styles.words} dir="auto">
          {anchor.quote}
        </q>
        <Field
          label="Date it means"
          value={value}
          onChange={setValue}
          autoFocus
          placeholder="YYYY-MM-DD"
          error={given.success ? undefined : DATE_PROBLEM}
          hint={value.trim() === '' ? 'Left empty, it stays unresolved.' : given.success && dateWords(value.trim())}
        />
        <Field label="Note" value={note} onChange={setNote} hint="What it rests on, or what is missing." />
        <div className={styles.actions}>
          <Button weight="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button weight="primary" type="submit" isDisabled={!given.success}>
            Record date
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
