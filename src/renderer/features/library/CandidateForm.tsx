// One file of an import: what was found in it, to be put right, and how its text begins.
import { ChosenEncoding, OFFERED_ENCODINGS } from '#core/import/encodings.ts'
import { counted } from '#core/wording/count.ts'
import { articleTitle } from '#core/wording/names.ts'
import { useNotebook } from '../../store/hooks.ts'
import { Choice } from '../../ui/Choice.tsx'
import { ArticleForm } from './ArticleForm.tsx'
import styles from './CandidateForm.module.css'
import { type Candidate, proposedIn } from './use-import.ts'

interface CandidateFormProps {
  readonly candidate: Candidate
  readonly onChange: (fields: Partial<Pick<Candidate, 'fields' | 'wanted'>>) => void
  readonly onReread: (key: string, encoding: ChosenEncoding) => void
}

const BASIS_WORDS = {
  bom: 'as the file’s first bytes say',
  declared: 'as the file says',
  guessed: 'guessed',
  chosen: 'chosen by you',
} as const

const BLOCKS_SHOWN = 12

export const CandidateForm = ({ candidate, onChange, onReread }: CandidateFormProps) => {
  const { key, draft, failure, twins } = candidate.result
  const twinTitles = useNotebook(
    ['articles'],
    (state) => twins.flatMap((id) => state.articles.get(id) ?? []).map(articleTitle),
    [twins],
  )
  if (draft === null || candidate.fields === null) return <p className={styles.failure}>{failure?.message}</p>
  const encoding = draft.encoding
  const twin = `The same text is in the notebook already, as “${twinTitles.join('”, “')}”. It is left out unless you tick it.`
  const noticed = twinTitles.length > 0 ? [twin, ...draft.notes] : draft.notes
  const offered = OFFERED_ENCODINGS.map(({ label, name }) => ({ value: label as string, label: name }))
  return (
    <div className={styles.candidate}>
      {noticed.length > 0 && (
        <ul className={styles.notes}>
          {noticed.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <ArticleForm
        fields={candidate.fields}
        before={proposedIn(candidate.result)}
        onChange={(fields) => onChange({ fields })}
      />
      {encoding && (
        <div className={styles.encoding}>
          <Choice
            label={`Letters read as (${BASIS_WORDS[encoding.basis]})`}
            options={
              offered.some((one) => one.value === encoding.label)
                ? offered
                : [{ value: encoding.label, label: encoding.label }, ...offered]
            }
            value={encoding.label}
            onChange={(label) => {
              const chosen = ChosenEncoding.safeParse(label)
              if (chosen.success) onReread(key, chosen.data)
            }}
          />
          <span className={styles.hint}>Change it if letters below look wrong.</span>
        </div>
      )}
      <h3 className={styles.heading}>How it begins</h3>
      <div className={styles.text} lang={draft.proposals.language ?? undefined}>
        {draft.blocks.slice(0, BLOCKS_SHOWN).map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a draft never move
          <p key={at} data-kind={block.kind} dir="auto">
            {block.text}
          </p>
        ))}
        {draft.blocks.length > BLOCKS_SHOWN && (
          <p className={styles.hint}>… and {counted(draft.blocks.length - BLOCKS_SHOWN, 'more paragraph')}.</p>
        )}
      </div>
    </div>
  )
}
