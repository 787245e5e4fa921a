// A brief at work: the page between its outline and the notebook's claims.
import { useEffect, useEffectEvent, useState } from 'react'
import type { Brief, ClaimId } from '#core/model/index.ts'
import type { EditorControls } from '../../editor/controls.ts'
import { useStore } from '../../store/hooks.ts'
import { Panes } from '../../ui/Panes.tsx'
import { BriefBar } from './BriefBar.tsx'
import { BriefPage } from './BriefPage.tsx'
import { CitePicker } from './CitePicker.tsx'
import { ClaimsDrawer } from './ClaimsDrawer.tsx'
import { ExportSheet } from './ExportSheet.tsx'
import styles from './OpenBrief.module.css'
import { Outline } from './Outline.tsx'
import { useBriefActions } from './use-brief-actions.ts'
import { useCiting } from './use-citing.ts'
import { useKept } from './use-kept.ts'

const TITLE = 'brief-title'

export const OpenBrief = ({ brief, cite }: { readonly brief: Brief; readonly cite: ClaimId | null }) => {
  const { place } = useStore()
  const [controls, setControls] = useState<EditorControls | null>(null)
  const [writing, setWriting] = useState(false)
  const [exporting, setExporting] = useState(false)
  const [outline, setOutline] = useKept('brief.outline', true)
  const [aside, setAside] = useKept('brief.aside', true)
  const citing = useCiting(writing ? controls : null)
  useBriefActions({
    brief,
    onCite: writing ? () => citing.call(false) : null,
    onExport: () => setExporting(true),
    onRename: () => document.getElementById(TITLE)?.focus(),
    onToggleAside: () => setAside(!aside),
  })
  const citeOnArrival = useEffectEvent(() => {
    if (cite === null) return
    place.set({ view: 'brief', brief: brief.id })
    citing.cite(cite, 'chip')
  })
  useEffect(() => {
    if (writing && cite !== null) citeOnArrival()
  }, [writing, cite])

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
  const drawer = <ClaimsDrawer brief={brief.id} onCite={writing ? citing.cite : null} />
  return (
    <>
      <BriefBar
        brief={brief}
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
          start={<Outline brief={brief.id} controls={controls} />}
          end={
            <Panes
              name="brief-claims"
              fixed="end"
              usual={310}
              least={240}
              most={520}
              hidden={!aside}
              start={page}
              end={drawer}
            />
          }
        />
      </div>
      {citing.at && <CitePicker at={citing.at} onCite={citing.choose} onClose={citing.close} />}
      {exporting && <ExportSheet brief={brief} controls={controls} onClose={() => setExporting(false)} />}
    </>
  )
}
