// The point that the claim makes: one proposition in the researcher's words, shared with claims of other outlets.
import { useNotebook } from '../../../store/hooks.ts'
import { Chip, Chooser, Row } from '../../../ui/ChipRow.tsx'
import { TypeAhead } from '../../../ui/TypeAhead.tsx'
import type { PartProps } from './LiveForm.tsx'

export const PointPart = ({ as, claim, edits, chooser }: PartProps) => {
  const open = chooser({ of: 'point' })
  const points = useNotebook(['points'], (state) => [...state.points.values()].sort((a, b) => a.order - b.order))
  const point = points.find(({ id }) => id === claim.point)
  if ((as === 'row') !== (point !== undefined)) return null
  const choose = (
    <Chooser label={point ? 'Change…' : 'Point'} title="Put under a point" keys="P" {...open}>
      <TypeAhead
        label="Which point does it make?"
        placeholder="A proposition, old or new, in your own words"
        items={points.map(({ id, proposition }) => ({ id, label: proposition, chosen: id === claim.point }))}
        onChoose={(id) => {
          open.onClose()
          const chosen = points.find((one) => one.id === id)
          if (chosen) void edits.putUnder(claim, chosen.id)
        }}
        onMake={(proposition) => {
          open.onClose()
          void edits.makePoint(claim, proposition)
        }}
        empty="Write the first point: a proposition that claims of several outlets may make."
      />
    </Chooser>
  )
  if (point === undefined) return choose
  return (
    <Row label="Point">
      <Chip label={point.proposition} onRemove={() => void edits.putUnder(claim, null)} />
      {choose}
    </Row>
  )
}
