// A brief at work: the page between its outline and the notebook's claims.
import { useRef, useState } from 'react'
import type { BlockId, Brief, ClaimId } from '#core/model/index.ts'
import type { EditorControls } from '../../editor/controls.ts'
import { useLastPlace, useObservable } from '../../store/hooks.ts'
import { observable } from '../../store/observable.ts'
import { BriefBar } from './BriefBar.tsx'
import { BriefPage } from './BriefPage.tsx'
import { CitePicker } from './CitePicker.tsx'
import { ClaimsDrawer } from './ClaimsDrawer.tsx'
import { ExportSheet } from './ExportSheet.tsx'
import styles from './OpenBrief.module.css'
import { Outline } from './Outline.tsx'
import { SidesOfPage } from './SidesOfPage.tsx'
import { useArrival } from './use-arrival.ts'
import { useBriefActions } from './use-brief-actions.ts'
import { useCiting } from './use-citing.ts'
import { useSides } from './use-sides.ts'

const TITLE = 'brief-title'
const NOWHERE = observable<BlockId | null>(null)

interface OpenBriefProps {
  readonly brief: Brief
  readonly cite: ClaimId | null
  readonly section: BlockId | null
}

export const OpenBrief = ({ brief, cite, section }: OpenBriefProps) => {
  const [controls, setControls] = useState<EditorControls | null>(null)
  const [writing, setWriting] = useState(false)
  const [exporting, setExporting] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const sides = useSides(frame)
  const citing = useCiting(writing ? controls : null)
  useBriefActions({
    brief,
    onCite: writing ? () => citing.call(false) : null,
    onExport: () => setExporting(true),
    onRename: () => document.getElementById(TITLE)?.focus(),
    onToggleAside: sides.claims.toggle,
  })
  useArrival({ brief: brief.id, cite, section, controls, writing, citing })
  const here = useObservable(controls?.section ?? NOWHERE)
  useLastPlace({ view: 'brief', brief: brief.id, section: here ?? section })
  return (
    <>
      <BriefBar brief={brief} outline={sides.outline} claims={sides.claims} onExport={() => setExporting(true)} />
      <div ref={frame} className={styles.panes}>
        <SidesOfPage
          sides={sides}
          page={
            <BriefPage
              brief={brief}
              titleId={TITLE}
              controls={controls}
              writing={writing}
              citing={citing}
              onReady={setControls}
              onWriting={setWriting}
            />
          }
          outline={<Outline brief={brief.id} controls={controls} />}
          claims={<ClaimsDrawer brief={brief.id} onCite={writing ? citing.cite : null} />}
          onEscape={() => controls?.focus()}
        />
      </div>
      {citing.at && <CitePicker at={citing.at} onCite={citing.choose} onClose={citing.close} />}
      {exporting && <ExportSheet brief={brief} controls={controls} onClose={() => setExporting(false)} />}
    </>
  )
}
