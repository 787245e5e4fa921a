// Asked at the foot of a sheet that was closed while it held something that would be gone.
import { Button } from '../../ui/Button.tsx'
import styles from './LeaveQuestion.module.css'

interface LeaveQuestionProps {
  readonly question: string
  readonly stay: string
  readonly leave: string
  readonly onStay: () => void
  readonly onLeave: () => void
}

export const LeaveQuestion = ({ question, stay, leave, onStay, onLeave }: LeaveQuestionProps) => (
  <>
    <p role="alert" className={styles.question}>
      {question}
    </p>
    <Button weight="danger" onPress={onLeave}>
      {leave}
    </Button>
    <Button weight="primary" autoFocus onPress={onStay}>
      {stay}
    </Button>
  </>
)
