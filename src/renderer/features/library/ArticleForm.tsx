// The form in which what is known about an article is put right: on import, and later.
import { readLanguage, readPublished } from '#core/library/typed.ts'
import { dateWords } from '#core/wording/date.ts'
import { languageName } from '#core/wording/language.ts'
import { useNotebook } from '../../store/hooks.ts'
import { Combo } from '../../ui/Combo.tsx'
import { Field } from '../../ui/Field.tsx'
import styles from './ArticleForm.module.css'
import { type ArticleFields, type Before, problemsIn } from './article-fields.ts'

interface ArticleFormProps {
  readonly fields: ArticleFields
  readonly before: Before
  readonly onChange: (fields: ArticleFields) => void
}

const BASIS_WORDS = {
  stated: 'as the text states it',
  metadata: 'from the file’s own data',
  inferred: 'inferred',
  entered: 'entered by hand',
} as const

export const ArticleForm = ({ fields, before, onChange }: ArticleFormProps) => {
  const outlets = useNotebook(['sources'], (state) =>
    [...state.sources.values()]
      .filter((source) => source.kind === 'outlet')
      .map((source) => source.name)
      .sort((a, b) => a.localeCompare(b)),
  )
  const problems = problemsIn(fields, before)
  const set = (field: keyof ArticleFields) => (value: string) => onChange({ ...fields, [field]: value })
  return (
    <div className={styles.form}>
      <div className={styles.wide}>
        <Field label="Title" value={fields.title} onChange={set('title')} error={problems.title} serif />
      </div>
      <Combo
        label="Outlet"
        value={fields.outlet}
        names={outlets}
        onChange={set('outlet')}
        placeholder="Unknown"
        hint="Who published it. Left empty, it stays unknown."
      />
      <Field label="Author" value={fields.authors} onChange={set('authors')} hint="Several: separated by semicolons." />
      <Field
        label="Published"
        value={fields.published}
        onChange={set('published')}
        error={problems.published}
        placeholder="YYYY-MM-DD"
        hint={dateHint(fields.published, before)}
      />
      <Field
        label="Language"
        value={fields.language}
        onChange={set('language')}
        error={problems.language}
        hint={languageHint(fields.language, before)}
      />
      <div className={styles.wide}>
        <Field label="Address" value={fields.url} onChange={set('url')} error={problems.url} placeholder="https://" />
      </div>
    </div>
  )
}

/** The date as it will be kept, and on what ground it is known. */
const dateHint = (text: string, { published }: Before) => {
  if (text.trim() === '') return 'Left empty, the article stays undated.'
  const read = readPublished(text, published)
  if ('problem' in read || typeof read.value?.value !== 'string') return undefined
  return `${dateWords(read.value.value)}, ${BASIS_WORDS[read.value.basis]}`
}

const languageHint = (text: string, { language }: Before) => {
  if (text.trim() === '') return 'Left empty, it stays unknown.'
  const read = readLanguage(text, language)
  return 'problem' in read || read.value === null ? undefined : (languageName(read.value) ?? undefined)
}
