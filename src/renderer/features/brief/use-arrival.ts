// What a brief is opened for, done as soon as it can be written in: a claim is cited, or a section shown.
import { useEffect, useEffectEvent } from 'react'
import type { BlockId, BriefId, ClaimId } from '#core/model/index.ts'
import type { EditorControls } from '../../editor/controls.ts'
import { useStore } from '../../store/hooks.ts'
import type { Citing } from './use-citing.ts'

interface Arrival {
  readonly brief: BriefId
  readonly cite: ClaimId | null
  readonly section: BlockId | null
  readonly controls: EditorControls | null
  readonly writing: boolean
  readonly citing: Citing
}

export const useArrival = ({ brief, cite, section, controls, writing, citing }: Arrival): void => {
  const { place } = useStore()
  const citeOnArrival = useEffectEvent(() => {
    if (cite === null) return
    place.set({ view: 'brief', brief })
    citing.cite(cite, 'chip')
  })
  useEffect(() => {
    if (writing && cite !== null) citeOnArrival()
  }, [writing, cite])
  const begin = useEffectEvent(() => {
    if (section === null) return
    place.set({ view: 'brief', brief })
    controls?.reveal(section)
  })
  useEffect(() => {
    if (writing) begin()
  }, [writing])
}
