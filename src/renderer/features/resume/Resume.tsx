// What one comes back to: the place where one left off, what is unfinished, and what has changed meanwhile. It reports
// and asks for nothing.
import type { NotebookState } from '#core/notebook/state.ts'
import { ActionButton } from '../../records/ActionButton.tsx'
import { useNotebook, useReplica } from '../../store/hooks.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { BriefsInWork } from './BriefsInWork.tsx'
import { LeftOff } from './LeftOff.tsx'
import { LostPassages } from './LostPassages.tsx'
import { News } from './News.tsx'
import styles from './Resume.module.css'
import { Unfinished } from './Unfinished.tsx'
import { momentWords } from './when.ts'

export const Resume = () => {
  const { visits, readOnly } = useReplica()
  const isEmpty = useNotebook(['articles', 'briefs'], hasNothing)
  const last = visits.last
  const work = (
    <>
      <BriefsInWork />
      <LostPassages />
    </>
  )
  if (isEmpty)
    return (
      <>
        <Bar title="Resume" />
        <Empty
          title="Nothing to come back to yet"
          actions={readOnly === null && <ActionButton action="import.files" isPrimary />}
        >
          Once there are articles, this page leads back to where you were, and says what has changed meanwhile.
        </Empty>
      </>
    )
  return (
    <>
      <Bar title="Resume" detail={last && `You were last here ${momentWords(last.to, visits.begun)}`} />
      <div className={styles.page}>
        <div className={styles.sheet}>
          <LeftOff />
          <div className={styles.columns}>
            <div className={styles.column}>
              <Unfinished />
              {last && work}
            </div>
            <div className={styles.column}>{last ? <News /> : work}</div>
          </div>
        </div>
      </div>
    </>
  )
}

const hasNothing = (state: NotebookState): boolean =>
  [...state.articles.values(), ...state.briefs.values()].every(({ trashed }) => trashed !== null)
