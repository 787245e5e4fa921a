// One claim where it stands: its words in ink, what stands around them fainter, who says it beneath.
import type { ClaimWords } from '#core/wording/claim.ts'
import { Button } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Tag.tsx'
import type { Run } from './context.ts'
import styles from './Passage.module.css'

interface PassageProps {
  readonly runs: readonly Run[]
  readonly words: ClaimWords
  readonly note: string
  readonly onOpen: () => void
}

export const Passage = ({ runs, words, note, onOpen }: PassageProps) => (
  <article className={styles.passage} data-colour={words.colour ?? undefined}>
    <p className={styles.text} dir="auto">
      {runs.map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place in the passage
        <Words key={index} run={run} />
      ))}
    </p>
    {words.translation && (
      <p className={styles.translation} dir="auto" lang={words.translation.language}>
        {words.translation.text}
      </p>
    )}
    <p className={styles.said}>{[words.speaker, words.relay, words.form].filter(Boolean).join(' · ')}</p>
    <p className={styles.codes}>
      {words.perspectives.map((code) => (
        <Tag key={code.id} label={code.name} colour={code.colour} />
      ))}
      {words.codes.map((code) => (
        <Tag key={code.id} label={code.name} colour={code.colour} />
      ))}
    </p>
    {note !== '' && <p className={styles.note}>{note}</p>}
    <Button weight="quiet" onPress={onOpen} aria-label={`Open in article: ${words.words}`}>
      Open in article
    </Button>
  </article>
)

const Words = ({ run }: { readonly run: Run }) => {
  switch (run.kind) {
    case 'content':
      return <mark className={styles.content}>{run.text}</mark>
    case 'attribution':
      return <span className={styles.attribution}>{run.text}</span>
    default:
      return run.text
  }
}
