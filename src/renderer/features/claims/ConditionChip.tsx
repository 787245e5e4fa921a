// A condition of the filter in words. Pressed, its values can be chosen anew; its cross takes it away.
import { useRef, useState } from 'react'
import type { ClaimFilter, Condition } from '#core/claims-table/filter.ts'
import { TABLE_NAMES } from '#core/notebook/tables.ts'
import { useNotebook } from '../../store/hooks.ts'
import { Dot } from '../../ui/Dot.tsx'
import { Popup } from '../../ui/Popup.tsx'
import styles from './ConditionChip.module.css'
import { useKeptClaims } from './KeptClaims.tsx'
import { ValueList } from './ValueList.tsx'

interface ConditionChipProps {
  readonly filter: ClaimFilter
  readonly condition: Condition
  readonly onWanted: (trait: Condition['trait'], values: readonly string[]) => void
}

/** More are counted, not named. */
const NAMED = 2

export const ConditionChip = ({ filter, condition: { trait: id, values }, onWanted }: ConditionChipProps) => {
  const kept = useKeptClaims()
  const trigger = useRef<HTMLSpanElement>(null)
  const [isOpen, setOpen] = useState(false)
  const found = useNotebook(TABLE_NAMES, () => {
    const trait = kept.table().trait(id)
    if (trait === null) return null
    const known = trait.values().filter(({ value }) => values.includes(value))
    return { trait, known }
  }, [id, values])
  if (found === null) return null
  const { trait, known } = found
  const names = known.slice(0, NAMED).map(({ label }) => label)
  const more = values.length - names.length
  const words = [...names, ...(more > 0 ? [`${more} more`] : [])].join(' or ')
  const colour = known.length === 1 ? (known[0]?.colour ?? null) : null
  return (
    <span ref={trigger} className={styles.chip}>
      <button
        type="button"
        className={styles.words}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-colour={colour ?? undefined}
        onClick={() => setOpen(true)}
      >
        <span className={styles.trait}>{trait.name}</span>
        {colour && <Dot colour={colour} />}
        <span dir="auto" className={styles.values}>
          {words}
        </span>
      </button>
      <button
        type="button"
        className={styles.remove}
        aria-label={`Take away the filter on ${trait.name.toLocaleLowerCase()}`}
        onClick={() => onWanted(id, [])}
      >
        ×
      </button>
      <Popup
        label={trait.name}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        trigger={trigger}
        placement="bottom start"
      >
        <ValueList filter={filter} trait={trait} onWanted={onWanted} />
      </Popup>
    </span>
  )
}
