// Puts on record that an article was read for a code or a point and does not have it, with the search that was made.
import { useState } from 'react'
import type { ArticleId } from '#core/model/index.ts'
import { useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import styles from './SilenceForm.module.css'
import type { Subject } from './subject.ts'

interface SilenceFormProps {
  readonly article: ArticleId
  readonly title: string
  readonly about: NonNullable<Subject['about']>
  readonly onSaid: () => void
}

export const SilenceForm = ({ article, title, about, onSaid }: SilenceFormProps) => {
  const { run } = useStore()
  const [search, setSearch] = useState<string | null>(null)
  if (search === null)
    return (
      <Button aria-label={`Put the silence of ${title} on record`} onPress={() => setSearch('')}>
        Put silence on record…
      </Button>
    )
  const put = async () => {
    const outcome = await run('silence.add', { article, about: about.id, search: search.trim() })
    if (!outcome.ok) return
    setSearch(null)
    onSaid()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void put()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        setSearch(null)
      }}
    >
      <Field
        label={`What was looked for, and not found, about “${about.name}”`}
        value={search}
        onChange={setSearch}
        autoFocus
        placeholder="Words searched for, passages read…"
      />
      <div className={styles.acts}>
        <Button type="submit" weight="primary">
          Put on record
        </Button>
        <Button weight="quiet" onPress={() => setSearch(null)}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
