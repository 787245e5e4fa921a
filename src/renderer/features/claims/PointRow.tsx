// The point that the chosen claims make; they are put under one together.
import { UNSET } from '#core/claims-table/filter.ts'
import { sharesOf } from '#core/claims-table/shares.ts'
import { useNotebook } from '../../store/hooks.ts'
import { Chip, Chooser, Row } from '../../ui/ChipRow.tsx'
import { TypeAhead } from '../../ui/TypeAhead.tsx'
import type { FormProps } from './ClaimsPane.tsx'
import { Shares } from './Shares.tsx'

export const PointRow = ({ chosen, edits, canEdit, opened, onOpened }: FormProps) => {
  const points = useNotebook(['points'], (state) => [...state.points.values()].sort((a, b) => a.order - b.order))
  const shares = sharesOf(chosen, ({ claim }, each) => each(claim.point ?? UNSET))
  const isOne = shares.length === 1
  const point = isOne ? points.find(({ id }) => id === shares[0]?.value) : undefined
  const nameOf = (value: string) => points.find(({ id }) => id === value)?.proposition ?? 'Under no point'
  if (!canEdit && isOne && point === undefined) return null
  return (
    <Row label="Point">
      {point !== undefined && (
        <Chip label={point.proposition} onRemove={canEdit ? () => edits.putUnder(null) : undefined} />
      )}
      {!isOne && <Shares shares={shares} of={chosen.length} nameOf={nameOf} />}
      {canEdit && (
        <Chooser
          label={isOne && point === undefined ? 'Set' : 'Change…'}
          title="Put under a point"
          keys="P"
          isOpen={opened === 'point'}
          onOpen={() => onOpened('point')}
          onClose={() => onOpened(null)}
        >
          <TypeAhead
            label="Which point do they make?"
            placeholder="A proposition, old or new, in your own words"
            items={points.map(({ id, proposition }) => ({ id, label: proposition, chosen: id === point?.id }))}
            onChoose={(id) => {
              onOpened(null)
              const next = points.find((one) => one.id === id)
              if (next) edits.putUnder(next.id)
            }}
            onMake={(proposition) => {
              onOpened(null)
              edits.makePoint(proposition)
            }}
            empty="Write the first point: a proposition that claims of several outlets may make."
          />
        </Chooser>
      )}
    </Row>
  )
}
