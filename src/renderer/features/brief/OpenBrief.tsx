// A brief at work: the page between its outline and the notebook's claims.
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { BlockId, Brief, ClaimId } from '#core/model/index.ts'
import type { EditorControls } from '../../editor/controls.ts'
import { useLastPlace, useObservable, useStore } from '../../store/hooks.ts'
import { observable } from '../../store/observable.ts'
import { Panes } from '../../ui/Panes.tsx'
import { BriefBar } from './BriefBar.tsx'
import { BriefPage } from './BriefPage.tsx'
import { CitePicker } from './CitePicker.tsx'
import { ClaimsDrawer } from './ClaimsDrawer.tsx'
import { ExportSheet } from './ExportSheet.tsx'
import styles from './OpenBrief.module.css'
import { Outline } from './Outline.tsx'
import { OverPage } from './OverPage.tsx'
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
  const { place } = useStore()
  const [controls, setControls] = useState<EditorControls | null>(null)
  const [writing, setWriting] = useState(false)
  const [exporting, setExporting] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const { outline, claims, close } = useSides(frame)
  const citing = useCiting(writing ? controls : null)
  useBriefActions({
    brief,
    onCite: writing ? () => citing.call(false) : null,
    onExport: () => setExporting(true),
    onRename: () => document.getElementById(TITLE)?.focus(),
    onToggleAside: claims.toggle,
  })
  const citeOnArrival = useEffectEvent(() => {
    if (cite === null) return
    place.set({ view: 'brief', brief: brief.id })
    citing.cite(cite, 'chip')
  })
  useEffect(() => {
    if (writing && cite !== null) citeOnArrival()
  }, [writing, cite])

  const begin = useEffectEvent(() => {
    if (section === null) return
    place.set({ view: 'brief', brief: brief.id })
    controls?.reveal(section)
  })
  useEffect(() => {
    if (writing) begin()
  }, [writing])
  const here = useObservable(controls?.section ?? NOWHERE)
  useLastPlace({ view: 'brief', brief: brief.id, section: here ?? section })

  const page = (
    <BriefPage
      brief={brief}
      titleId={TITLE}
      controls={controls}
      writing={writing}
      citing={citing}
      onReady={setControls}
      onWriting={setWriting}
    />
  )
  const headings = <Outline brief={brief.id} controls={controls} />
  const drawer = <ClaimsDrawer brief={brief.id} onCite={writing ? citing.cite : null} />
  return (
    <>
      <BriefBar brief={brief} outline={outline} claims={claims} onExport={() => setExporting(true)} />
      <div ref={frame} className={styles.panes}>
        <Panes
          name="brief-outline"
          fixed="start"
          usual={200}
          least={140}
          most={360}
          hidden={outline.stands !== 'beside'}
          start={headings}
          end={
            <Panes
              name="brief-claims"
              fixed="end"
              usual={310}
              least={240}
              most={520}
              hidden={claims.stands !== 'beside'}
              start={page}
              end={drawer}
            />
          }
        />
        {outline.stands === 'over' && (
          <OverPage at="start" onClose={close} onEscape={() => controls?.focus()}>
            {headings}
          </OverPage>
        )}
        {claims.stands === 'over' && (
          <OverPage at="end" onClose={close} onEscape={() => controls?.focus()}>
            {drawer}
          </OverPage>
        )}
      </div>
      {citing.at && <CitePicker at={citing.at} onCite={citing.choose} onClose={citing.close} />}
      {exporting && <ExportSheet brief={brief} controls={controls} onClose={() => setExporting(false)} />}
    </>
  )
}
