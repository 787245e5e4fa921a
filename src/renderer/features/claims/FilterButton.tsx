// Adds a condition to the filter: first what it looks at, then which values are wanted.
import { useRef, useState } from 'react'
import type { ClaimFilter, Condition } from '#core/claims-table/filter.ts'
import { useNotebook } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Popup } from '../../ui/Popup.tsx'
import { TypeAhead } from '../../ui/TypeAhead.tsx'
import { useKeptClaims } from './KeptClaims.tsx'
import { ValueList } from './ValueList.tsx'

interface FilterButtonProps {
  readonly filter: ClaimFilter
  readonly onWanted: (trait: Condition['trait'], values: readonly string[]) => void
}

export const FilterButton = ({ filter, onWanted }: FilterButtonProps) => {
  const kept = useKeptClaims()
  const trigger = useRef<HTMLSpanElement>(null)
  const [step, setStep] = useState<'closed' | 'traits' | Condition['trait']>('closed')
  const traits = useNotebook(['facets'], () => kept.table().traits())
  const trait = traits.find(({ id }) => id === step)
  return (
    <span ref={trigger}>
      <Button weight="quiet" aria-haspopup="dialog" aria-expanded={step !== 'closed'} onPress={() => setStep('traits')}>
        + Filter
      </Button>
      <Popup
        label={trait === undefined ? 'Filter by' : trait.name}
        isOpen={step !== 'closed'}
        onClose={() => setStep('closed')}
        trigger={trigger}
        placement="bottom start"
      >
        {trait === undefined ? (
          <TypeAhead
            label="Filter by"
            items={traits.map(({ id, name }) => ({
              id,
              label: name,
              chosen: filter.conditions.some((condition) => condition.trait === id),
            }))}
            onChoose={(id) => setStep(traits.find((one) => one.id === id)?.id ?? 'closed')}
          />
        ) : (
          <ValueList key={trait.id} filter={filter} trait={trait} onWanted={onWanted} />
        )}
      </Popup>
    </span>
  )
}
