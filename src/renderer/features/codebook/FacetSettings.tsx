// What a facet is called and means, what it is given to, and whether it is offered at all.
import type { Facet } from '#core/model/index.ts'
import { useStore } from '../../store/hooks.ts'
import { DraftField } from '../../ui/DraftField.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { AppliesTo } from './AppliesTo.tsx'
import styles from './FacetSettings.module.css'

type Changeable = Partial<Pick<Facet, 'name' | 'description' | 'appliesTo' | 'choice' | 'active'>>

export const CHOICES = [
  { value: 'one', label: 'One code' },
  { value: 'many', label: 'Several' },
] as const

export const FacetSettings = ({ facet, writable }: { readonly facet: Facet; readonly writable: boolean }) => {
  const { run } = useStore()
  const change = (fields: Changeable) => void run('facet.change', { id: facet.id, fields })
  return (
    <>
      <DraftField label="Facet" kept={facet.name} onKeep={(name) => change({ name })} needed isReadOnly={!writable} />
      <DraftField
        label="What it asks"
        kept={facet.description}
        onKeep={(description) => change({ description })}
        lines={2}
        isReadOnly={!writable}
        placeholder="What does a code of this facet say about a passage?"
      />
      {writable ? (
        <div className={styles.settings}>
          <AppliesTo value={facet.appliesTo} onChange={(appliesTo) => change({ appliesTo })} />
          <div className={styles.setting}>
            <span className={styles.label}>May be given</span>
            <Segments
              label="How many codes may be given"
              options={CHOICES}
              value={facet.choice}
              onChange={(choice) => change({ choice })}
            />
          </div>
          <Switch isSelected={facet.active} onChange={(active) => change({ active })}>
            {facet.active ? 'On: offered while tagging' : 'Off: not offered; codes given stay'}
          </Switch>
        </div>
      ) : (
        <p className={styles.summary}>
          On {facet.appliesTo.join(', ')} · {facet.choice === 'one' ? 'one code' : 'several codes'} ·{' '}
          {facet.active ? 'switched on' : 'switched off'}
        </p>
      )}
    </>
  )
}
