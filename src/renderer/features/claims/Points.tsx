// Points: propositions in the researcher's own words, each with the claims that make it.
import { useState } from 'react'
import type { PointId } from '#core/model/index.ts'
import { useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { AskName } from '../../ui/AskName.tsx'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { SidePane } from '../../ui/Page.tsx'
import { Panes } from '../../ui/Panes.tsx'
import { SideList } from '../../ui/SideList.tsx'
import { PointPage } from './PointPage.tsx'

export const Points = () => {
  const { run } = useStore()
  const writable = useReplica().readOnly === null
  const [chosen, setChosen] = useState<PointId | null>(null)
  const [asking, setAsking] = useState(false)
  const points = useListedPoints()
  const shown = points.find((point) => point.id === chosen)?.id ?? points[0]?.id ?? null
  const add = async (proposition: string) => {
    const outcome = await run('point.add', { proposition })
    if (!outcome.ok) return
    setAsking(false)
    setChosen((outcome.value.made[0] as PointId | undefined) ?? null)
  }
  const ask = asking && (
    <AskName
      title="New point"
      label="Proposition"
      action="Add point"
      hint="One thing that may be so, in your own words. Claims that make it are put under it."
      onName={(proposition) => void add(proposition)}
      onClose={() => setAsking(false)}
    />
  )
  const offer = writable && (
    <Button weight={points.length === 0 ? 'primary' : 'plain'} onPress={() => setAsking(true)}>
      New point…
    </Button>
  )
  if (points.length === 0) {
    return (
      <>
        {ask}
        <Empty title="No points yet" actions={offer}>
          A point is one proposition in your own words: under it stand the claims that make it, of whatever outlet and
          in whatever language.
        </Empty>
      </>
    )
  }
  return (
    <>
      {ask}
      <Panes
        name="points"
        fixed="start"
        usual={320}
        least={220}
        most={520}
        start={
          <SidePane top={offer}>
            <SideList label="Points" items={points} chosen={shown} onChoose={setChosen} empty="No points yet." />
          </SidePane>
        }
        end={shown && <PointPage key={shown} id={shown} />}
      />
    </>
  )
}

/** The points in their order, with how many claims make each. */
const useListedPoints = () =>
  useNotebook(['points', 'claims'], (state) => {
    const counts = new Map<PointId, number>()
    for (const claim of state.claims.values())
      if (claim.point) counts.set(claim.point, (counts.get(claim.point) ?? 0) + 1)
    return [...state.points.values()]
      .sort((a, b) => a.order - b.order)
      .map((point) => ({
        id: point.id,
        name: point.proposition,
        detail: point.status,
        count: counts.get(point.id) ?? 0,
      }))
  })
