// The files of an import with what became of each.
import { look } from '../../ui/look.ts'
import styles from './CandidateList.module.css'
import { type Candidate, isReady } from './use-import.ts'

interface CandidateListProps {
  readonly candidates: readonly Candidate[]
  readonly chosen: string | null
  readonly onChoose: (key: string) => void
  readonly onWanted: (key: string, wanted: boolean) => void
}

export const CandidateList = ({ candidates, chosen, onChoose, onWanted }: CandidateListProps) => (
  <ul className={styles.list} aria-label="Files">
    {candidates.map((candidate) => {
      const { key, name } = candidate.result
      return (
        <li key={key} className={look(styles.line, key === chosen && styles.chosen)}>
          <input
            type="checkbox"
            aria-label={`Import ${name}`}
            checked={candidate.wanted}
            disabled={candidate.fields === null}
            onChange={(event) => onWanted(key, event.target.checked)}
          />
          <button type="button" className={styles.name} aria-current={key === chosen} onClick={() => onChoose(key)}>
            {name}
            <span className={look(styles.state, candidate.result.failure !== null && styles.bad)}>
              {stateOf(candidate)}
            </span>
          </button>
        </li>
      )
    })}
  </ul>
)

const stateOf = (candidate: Candidate): string => {
  if (candidate.result.failure) return 'Could not be read'
  if (candidate.result.twins.length > 0) return 'In the notebook already'
  if (!candidate.wanted) return 'Left out'
  return isReady(candidate) ? 'Ready' : 'Something to put right'
}
