// What one comes back to: the place where one left off, what is unfinished, and what has changed meanwhile. It reports
// and asks for nothing.
import { useReplica } from '../../store/hooks.ts'
import { Bar } from '../../ui/Bar.tsx'
import { BriefsInWork } from './BriefsInWork.tsx'
import { LeftOff } from './LeftOff.tsx'
import { LostPassages } from './LostPassages.tsx'
import { News } from './News.tsx'
import styles from './Resume.module.css'
import { Unfinished } from './Unfinished.tsx'
import { momentWords } from './when.ts'

export const Resume = () => {
  const { visits } = useReplica()
  const last = visits.last
  const work = (
    <>
      <BriefsInWork />
      <LostPassages />
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
