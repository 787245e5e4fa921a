// Brings articles in: choose or drop files, or paste; look over what was found in each; add them in one step.
import { useEffect, useEffectEvent, useState } from 'react'
import { useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Panes } from '../../ui/Panes.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { CandidateForm } from './CandidateForm.tsx'
import { CandidateList } from './CandidateList.tsx'
import styles from './ImportSheet.module.css'
import { PasteForm } from './PasteForm.tsx'
import { isReady, useImport } from './use-import.ts'

interface ImportSheetProps {
  /** Files to read at once; null with no paste either asks the user for files. */
  readonly paths: readonly string[] | null
  readonly paste: { readonly text: string; readonly html: string | null } | null
  readonly onClose: () => void
}

export const ImportSheet = ({ paths, paste, onClose }: ImportSheetProps) => {
  const { place } = useStore()
  const { candidates, progress, readFiles, readPaste, reread, change, add, cancel } = useImport(onClose)
  const [chosenKey, setChosenKey] = useState<string | null>(null)
  const begin = useEffectEvent(() => {
    if (paste === null) void readFiles(paths)
    else if (paste.text !== '' || paste.html !== null) void readPaste(paste.text, paste.html)
  })
  useEffect(() => begin(), [])
  const chosen = candidates?.find((one) => one.result.key === chosenKey) ?? candidates?.[0]
  const ready = candidates?.filter(isReady) ?? []
  const held = candidates?.filter((one) => one.wanted).length ?? 0
  const finish = async () => {
    const made = await add()
    const [first] = made ?? []
    if (made === null || first === undefined) return
    onClose()
    place.set(made.length === 1 ? { view: 'reader', article: first } : { view: 'library' })
  }
  if (candidates === null && paste !== null)
    return <PasteForm onPaste={(text, html) => void readPaste(text, html)} onClose={onClose} />
  if (candidates === null) {
    return (
      <Sheet title="Reading files" size="small" onClose={onClose} footer={<Button onPress={cancel}>Cancel</Button>}>
        <p aria-live="polite">
          {progress && progress.total > 0
            ? `${progress.done} of ${progress.total} read. ${progress.name}`
            : 'Choose the files to import.'}
        </p>
        {progress && progress.total > 0 && (
          <progress className={styles.progress} aria-label="Files read" value={progress.done} max={progress.total} />
        )}
      </Sheet>
    )
  }
  return (
    <Sheet
      title={candidates.length === 1 ? 'Import an article' : `Import ${candidates.length} articles`}
      size="large"
      onClose={onClose}
      footer={
        <>
          <span className={styles.summary}>{summary(candidates.length, ready.length, held)}</span>
          <Button weight="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button weight="primary" isDisabled={ready.length === 0 || ready.length < held} onPress={() => void finish()}>
            {ready.length === 1 ? 'Import 1 article' : `Import ${ready.length} articles`}
          </Button>
        </>
      }
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
              onWanted={(key, wanted) => change(key, { wanted })}
            />
          }
          end={
            chosen ? (
              <CandidateForm
                key={chosen.result.key}
                candidate={chosen}
                onChange={(fields) => change(chosen.result.key, fields)}
                onReread={reread}
              />
            ) : null
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
