// The small cross that takes one thing off a list.
import styles from './RemoveButton.module.css'

interface RemoveButtonProps {
  /** What is taken off, for whoever hears it: "Remove Cost". */
  readonly label: string
  readonly onPress: () => void
}

export const RemoveButton = ({ label, onPress }: RemoveButtonProps) => (
  <button type="button" className={styles.remove} aria-label={label} onClick={onPress}>
    ×
  </button>
)
