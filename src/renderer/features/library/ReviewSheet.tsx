// The files of an import side by side with what was found in one of them: to be put right, left out, and added together.

import { useState } from 'react'
import type { ChosenEncoding } from '#core/import/encodings.ts'
import { Button } from '../../ui/Button.tsx'
import { Panes } from '../../ui/Panes.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { CandidateForm } from './CandidateForm.tsx'
import { CandidateList } from './CandidateList.tsx'
import { LeaveQuestion } from './LeaveQuestion.tsx'
import styles from './ReviewSheet.module.css'
import { type Candidate, isReady } from './use-import.ts'

interface ReviewSheetProps {
  readonly candidates: readonly Candidate[]
  readonly onChange: (key: string, fields: Partial<Pick<Candidate, 'fields' | 'wanted'>>) => void
  readonly onReread: (key: string, encoding: ChosenEncoding) => void
  readonly onAdd: () => void
  readonly onClose: () => void
}

export const ReviewSheet = ({ candidates, onChange, onReread, onAdd, onClose }: ReviewSheetProps) => {
  const [isLeaving, setLeaving] = useState(false)
  const [chosenKey, setChosenKey] = useState<string | null>(null)
  const chosen = candidates.find((one) => one.result.key === chosenKey) ?? candidates[0]
  const ready = candidates.filter(isReady).length
  const wanted = candidates.filter((one) => one.wanted).length
  const isRead = candidates.some((one) => one.fields !== null)
  const leave = () => (isRead ? setLeaving(!isLeaving) : onClose())
  const footer = isLeaving ? (
    <LeaveQuestion
      question="Nothing has been imported yet. Closed now, what was read and put right here is gone."
      stay="Go on"
      leave="Close without importing"
      onStay={() => setLeaving(false)}
      onLeave={onClose}
    />
  ) : (
    <>
      <span className={styles.summary}>{summary(candidates.length, ready, wanted)}</span>
      <Button weight="quiet" onPress={leave}>
        Cancel
      </Button>
      <Button weight="primary" isDisabled={ready === 0 || ready < wanted} onPress={onAdd}>
        {ready === 1 ? 'Import 1 article' : `Import ${ready} articles`}
      </Button>
    </>
  )
  return (
    <Sheet
      title={candidates.length === 1 ? 'Import an article' : `Import ${candidates.length} articles`}
      size="large"
      onClose={leave}
      footer={footer}
    >
      <div className={styles.frame}>
        <Panes
          name="import"
          fixed="start"
          usual={260}
          least={180}
          most={420}
          hidden={candidates.length === 1}
          start={
            <CandidateList
              candidates={candidates}
              chosen={chosen?.result.key ?? null}
              onChoose={setChosenKey}
              onWanted={(key, isWanted) => onChange(key, { wanted: isWanted })}
            />
          }
          end={
            chosen && (
              <CandidateForm
                key={chosen.result.key}
                candidate={chosen}
                onChange={(fields) => onChange(chosen.result.key, fields)}
                onReread={onReread}
              />
            )
          }
        />
      </div>
    </Sheet>
  )
}

const summary = (all: number, ready: number, wanted: number) => {
  if (ready < wanted) return 'Put the marked fields right first.'
  return all === ready ? '' : `${all - ready} will be left out.`
}
