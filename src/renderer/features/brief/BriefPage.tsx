// The page of a brief: what can be done to its words, its title, its text and its notes.
import { useMemo } from 'react'
import type { Brief } from '#core/model/index.ts'
import { tableOf } from '#core/notebook/state.ts'
import { BriefEditor } from '../../editor/BriefEditor.tsx'
import type { EditorControls } from '../../editor/controls.ts'
import { useReplica } from '../../store/hooks.ts'
import styles from './BriefPage.module.css'
import { Notes } from './Notes.tsx'
import { Title } from './Title.tsx'
import { Toolbar } from './Toolbar.tsx'
import type { useCiting } from './use-citing.ts'
import { useNotes } from './use-notes.ts'

interface BriefPageProps {
  readonly brief: Brief
  readonly titleId: string
  readonly controls: EditorControls | null
  readonly writing: boolean
  readonly citing: ReturnType<typeof useCiting>
  readonly onReady: (controls: EditorControls | null) => void
  readonly onWriting: (writing: boolean) => void
}

export const BriefPage = ({ brief, titleId, controls, writing, citing, onReady, onWriting }: BriefPageProps) => {
  const writable = useReplica().readOnly === null
  return (
    <div className={styles.page}>
      <Toolbar controls={writing ? controls : null} onCite={() => citing.call(false)} />
      <div className={styles.scroll}>
        <div className={styles.column}>
          <Title id={titleId} brief={brief} writable={writable} onDone={() => controls?.focus()} />
          <Text brief={brief} citing={citing} writable={writable} onReady={onReady} onWriting={onWriting} />
        </div>
      </div>
    </div>
  )
}

interface TextProps extends Pick<BriefPageProps, 'brief' | 'citing' | 'onReady' | 'onWriting'> {
  readonly writable: boolean
}

const Text = ({ brief, citing, writable, onReady, onWriting }: TextProps) => {
  const { state } = useReplica()
  const notes = useNotes(brief.id)
  const numbers = useMemo(() => new Map(notes.map((note) => [note.target, note.number])), [notes])
  const dropped = (id: string) => {
    const claim = tableOf(state, 'claims').get(id)
    if (claim) citing.cite(claim.id, 'chip')
  }
  return (
    <>
      <BriefEditor
        brief={brief.id}
        label={`Text of ${brief.title}`}
        placeholder="Write here. Type @ to cite a claim."
        numbers={numbers}
        writable={writable}
        onReady={onReady}
        onWriting={onWriting}
        onAtSign={() => citing.call(true)}
        onDrop={dropped}
        elsewhere="This brief is being written in another window. Here it can be read; once it is closed there, it can be written here."
      />
      <Notes notes={notes} />
    </>
  )
}
