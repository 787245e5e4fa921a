// What was wrong with the notebook on opening: said above every screen until it has been read.
import { useState } from 'react'
import { useReplica } from '../store/hooks.ts'
import { Button } from '../ui/Button.tsx'
import styles from './OpeningProblems.module.css'

export const OpeningProblems = () => {
  const { problems } = useReplica()
  const [isRead, setRead] = useState(false)
  if (problems.length === 0 || isRead) return null
  return (
    <section role="alert" aria-label="Problems on opening" className={styles.problems}>
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={problem.message}>{problem.message}</li>
        ))}
      </ul>
      <Button weight="quiet" onPress={() => setRead(true)}>
        Understood
      </Button>
    </section>
  )
}
