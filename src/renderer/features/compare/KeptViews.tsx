// The views that were kept: to come back to, rename or remove.
import { useState } from 'react'
import type { Comparison, ComparisonId } from '#core/model/index.ts'
import { axesWords } from '#core/wording/axis.ts'
import { useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import styles from './KeptViews.module.css'

interface KeptViewsProps {
  readonly kept: readonly Comparison[]
  readonly current: ComparisonId | null
  readonly onOpen: (kept: Comparison) => void
}

export const KeptViews = ({ kept, current, onOpen }: KeptViewsProps) => {
  const { run, offerUndo } = useStore()
  const writable = useReplica().readOnly === null
  const [renaming, setRenaming] = useState<ComparisonId | null>(null)
  const remove = async ({ id, title }: Comparison) => {
    const outcome = await run('comparison.remove', { ids: [id] })
    if (outcome.ok) offerUndo(`“${title}” is no longer kept; the claims in it stay.`, outcome.value)
  }
  const rename = (id: ComparisonId, title: string) => {
    setRenaming(null)
    void run('comparison.change', { id, fields: { title } })
  }
  return (
    <ul className={styles.list}>
      {kept.map((one) => (
        <li key={one.id} className={styles.line}>
          {renaming === one.id ? (
            <Rename title={one.title} onTitle={(title) => rename(one.id, title)} />
          ) : (
            <>
              <button
                type="button"
                className={styles.open}
                aria-current={one.id === current ? 'true' : undefined}
                onClick={() => onOpen(one)}
              >
                <span className={styles.title} dir="auto">
                  {one.title}
                </span>
                <Outline kept={one} />
              </button>
              {writable && (
                <>
                  <Button weight="quiet" aria-label={`Rename ${one.title}`} onPress={() => setRenaming(one.id)}>
                    Rename
                  </Button>
                  <Button weight="quiet" aria-label={`Remove ${one.title}`} onPress={() => void remove(one)}>
                    Remove
                  </Button>
                </>
              )}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

const Outline = ({ kept }: { readonly kept: Comparison }) => {
  const axes = useNotebook(['facets'], (state) => axesWords(state, kept.rows, kept.columns), [kept])
  const articles = kept.articles === null ? 'all articles' : `${kept.articles.length} chosen articles`
  return (
    <span className={styles.detail}>
      {axes} · {articles}
    </span>
  )
}

const Rename = ({ title, onTitle }: { readonly title: string; readonly onTitle: (title: string) => void }) => {
  const [typed, setTyped] = useState(title)
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.trim() !== '') onTitle(typed.trim())
      }}
    >
      <Field label="Title of the view" labelHidden value={typed} onChange={setTyped} autoFocus />
      <Button type="submit" weight="primary" isDisabled={typed.trim() === ''}>
        Rename
      </Button>
    </form>
  )
}
