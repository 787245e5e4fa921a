// The form in which what is known about an article is put right: on import, and later.
import { EdtfDate, type RecordedDate } from '#core/model/index.ts'
import { dateWords } from '#core/wording/date.ts'
import { useNotebook } from '../../store/hooks.ts'
import { Combo } from '../../ui/Combo.tsx'
import { Field } from '../../ui/Field.tsx'
import styles from './ArticleForm.module.css'
import { type ArticleFields, problemsIn } from './article-fields.ts'

interface ArticleFormProps {
  readonly fields: ArticleFields
  /** As it was proposed or recorded, for saying on what ground it is known. */
  readonly published: RecordedDate | null
  readonly onChange: (fields: ArticleFields) => void
}

const BASIS_WORDS = {
  stated: 'as the text states it',
  metadata: 'from the file’s own data',
  inferred: 'inferred',
  entered: 'entered by hand',
} as const

export const ArticleForm = ({ fields, published, onChange }: ArticleFormProps) => {
  const outlets = useNotebook(['sources'], (state) =>
    [...state.sources.values()]
      .filter((source) => source.kind === 'outlet')
      .map((source) => source.name)
      .sort((a, b) => a.localeCompare(b)),
  )
  const problems = problemsIn(fields)
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
        hint={dateHint(fields.published.trim(), published)}
      />
      <Field
        label="Language"
        value={fields.language}
        onChange={set('language')}
        error={problems.language}
        hint={languageHint(fields.language.trim())}
      />
      <div className={styles.wide}>
        <Field label="Address" value={fields.url} onChange={set('url')} error={problems.url} placeholder="https://" />
      </div>
    </div>
  )
}

const dateHint = (value: string, published: RecordedDate | null) => {
  if (value === '') return 'Left empty, the article stays undated.'
  if (!EdtfDate.safeParse(value).success) return undefined
  const basis = value === published?.value ? BASIS_WORDS[published.basis] : BASIS_WORDS.entered
  return `${dateWords(value)}, ${basis}`
}

const languageHint = (value: string) => {
  if (value === '') return 'Left empty, it stays unknown.'
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  return /^[a-z]{2,3}(-|$)/i.test(value) ? names.of(value) : undefined
}
