// A brief at work: joins the editor with the panes around it and with what can be asked for by key, menu and palette.
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { type Note, notesOf } from '#core/brief/citations.ts'
import { citationOf } from '#core/brief/origin.ts'
import type { Brief, CitationTarget, ClaimId, ProseBlock } from '#core/model/index.ts'
import { tableOf } from '#core/notebook/state.ts'
import { BriefEditor, type CiteAs } from '../../editor/BriefEditor.tsx'
import type { EditorControls } from '../../editor/controls.ts'
import { useAction, useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { Panes } from '../../ui/Panes.tsx'
import { BriefBar } from './BriefBar.tsx'
import { CitePicker } from './CitePicker.tsx'
import { ClaimsDrawer } from './ClaimsDrawer.tsx'
import { ExportSheet } from './ExportSheet.tsx'
import { Notes } from './Notes.tsx'
import styles from './OpenBrief.module.css'
import { Outline } from './Outline.tsx'
import { Title } from './Title.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useKept } from './use-kept.ts'

/** Where the picker hangs, and whether a `@` in the text called for it. */
interface Citing {
  readonly at: DOMRect
  readonly typed: boolean
}

export const OpenBrief = ({ brief, cite: arriving }: { readonly brief: Brief; readonly cite: ClaimId | null }) => {
  const store = useStore()
  const { state, readOnly } = useReplica()
  const [controls, setControls] = useState<EditorControls | null>(null)
  const [writing, setWriting] = useState(false)
  const [citing, setCiting] = useState<Citing | null>(null)
  const [exporting, setExporting] = useState(false)
  const [outline, setOutline] = useKept('brief.outline', true)
  const [aside, setAside] = useKept('brief.aside', true)
  const blocks = useNotebook(['briefTexts'], (now) => now.briefTexts.get(brief.id)?.blocks ?? NOTHING, [brief.id])
  const notes = useMemo(() => notesOf(blocks), [blocks])
  const numbers = useNumbers(notes)

  const cite = (target: CitationTarget, as: CiteAs, typed = false) => {
    const citation = citationOf(state, target)
    if (citation && writing) controls?.cite(citation, as, typed)
  }
  const callForCitation = (typed: boolean) => {
    if (!typed) controls?.focus()
    const at = controls?.caret()
    if (at) setCiting({ at, typed })
  }
  const closePicker = () => {
    setCiting(null)
    controls?.focus()
  }
  const citeArriving = useEffectEvent(() => {
    if (arriving === null) return
    store.place.set({ view: 'brief', brief: brief.id })
    cite(arriving, 'chip')
  })
  useEffect(() => {
    if (writing && arriving !== null) citeArriving()
  }, [writing, arriving])

  useAction('view.toggleAside', () => setAside(!aside))
  useAction('brief.cite', writing ? () => callForCitation(false) : null)
  useAction('brief.export', () => setExporting(true))
  useAction('brief.rename', readOnly === null ? () => document.getElementById(TITLE)?.focus() : null)
  useAction('brief.trash', readOnly === null ? () => void trash() : null)
  const trash = async () => {
    const outcome = await store.run('brief.trash', { ids: [brief.id] })
    if (!outcome.ok) return
    store.place.set({ view: 'briefs' })
    const text = `“${brief.title}” is in the trash.`
    store.notices.say({ tone: 'info', text, action: { label: 'Undo', act: () => void store.undo() } })
  }

  const page = (
    <div className={styles.middle}>
      <Toolbar controls={writing ? controls : null} onCite={() => callForCitation(false)} />
      <div className={styles.scroll}>
        <div className={styles.column}>
          <Title id={TITLE} brief={brief} writable={readOnly === null} onDone={() => controls?.focus()} />
          <BriefEditor
            brief={brief.id}
            label={`Text of ${brief.title}`}
            placeholder="Write here. Type @ to cite a claim."
            numbers={numbers}
            writable={readOnly === null}
            onReady={setControls}
            onWriting={setWriting}
            onAtSign={() => callForCitation(true)}
            onDrop={(dropped) => {
              const claim = tableOf(state, 'claims').get(dropped)
              if (claim) cite(claim.id, 'chip')
            }}
            elsewhere="This brief is being written in another window. Here it can be read; once it is closed there, it can be written here."
          />
          <Notes notes={notes} />
        </div>
      </div>
    </div>
  )
  return (
    <>
      <BriefBar
        title={brief.title}
        blocks={blocks}
        notes={notes}
        outlineShown={outline}
        onOutline={() => setOutline(!outline)}
        onExport={() => setExporting(true)}
      />
      <div className={styles.panes}>
        <Panes
          name="brief-outline"
          fixed="start"
          usual={200}
          least={140}
          most={360}
          hidden={!outline}
          start={<Outline blocks={blocks} controls={controls} />}
          end={
            <Panes
              name="brief-claims"
              fixed="end"
              usual={310}
              least={240}
              most={520}
              hidden={!aside}
              start={page}
              end={<ClaimsDrawer notes={notes} onCite={writing ? cite : null} />}
            />
          }
        />
      </div>
      {citing && (
        <CitePicker
          at={citing.at}
          onCite={(claim, as) => {
            setCiting(null)
            cite(claim, as, citing.typed)
          }}
          onClose={closePicker}
        />
      )}
      {exporting && <ExportSheet brief={brief} controls={controls} onClose={() => setExporting(false)} />}
    </>
  )
}

const TITLE = 'brief-title'
const NOTHING: readonly ProseBlock[] = []

/** The same map as long as no number changes, so that typing between citations draws no chip anew. */
const useNumbers = (notes: readonly Note[]): ReadonlyMap<CitationTarget, number> => {
  const order = notes.map((note) => note.target).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order of targets is all that numbers depend on
  return useMemo(() => new Map(notes.map((note) => [note.target, note.number])), [order])
}
