// Every claim of the notebook, and the points that gather them.
import { useState } from 'react'
import { useStore } from '../../store/hooks.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { AllClaims } from './AllClaims.tsx'
import { Points } from './Points.tsx'

const VIEWS = [
  { value: 'claims', label: 'Claims' },
  { value: 'points', label: 'Points' },
] as const

export const Claims = () => {
  const { actions } = useStore()
  const [view, setView] = useState<(typeof VIEWS)[number]['value']>('claims')
  return (
    <>
      <Bar title="Claims">
        <Segments label="Show" options={VIEWS} value={view} onChange={setView} />
        <Button onPress={() => actions.perform('claims.export')}>Export…</Button>
      </Bar>
      {view === 'claims' ? <AllClaims /> : <Points />}
    </>
  )
}
