// Makes a way of coding of the user's own.
import { useState } from 'react'
import { FacetId } from '#core/model/ids.ts'
import type { Facet, Subject } from '#core/model/index.ts'
import { useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { AppliesTo } from './AppliesTo.tsx'
import { CHOICES } from './FacetSettings.tsx'
import styles from './NewFacetSheet.module.css'

interface NewFacetSheetProps {
  readonly onMade: (facet: FacetId) => void
  readonly onClose: () => void
}

export const NewFacetSheet = ({ onMade, onClose }: NewFacetSheetProps) => {
  const { run } = useStore()
  const [name, setName] = useState('')
  const [description, setDescription] = useState('')
  const [appliesTo, setAppliesTo] = useState<Subject[]>(['claims'])
  const [choice, setChoice] = useState<Facet['choice']>('many')
  const add = async () => {
    const outcome = await run('facet.add', { name, description: description.trim(), appliesTo, choice })
    if (!outcome.ok) return
    const made = FacetId.safeParse(outcome.value.made[0])
    onClose()
    if (made.success) onMade(made.data)
  }
  return (
    <Sheet title="New facet" size="small" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') void add()
        }}
      >
        <Field label="Name" value={name} onChange={setName} autoFocus placeholder="Tone, Evidence, Place…" />
        <Field label="What it asks" value={description} onChange={setDescription} lines={2} />
        <AppliesTo value={appliesTo} onChange={setAppliesTo} />
        <div>
          <Segments label="How many codes may be given" options={CHOICES} value={choice} onChange={setChoice} />
        </div>
        <div className={styles.actions}>
          <Button weight="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button weight="primary" type="submit" isDisabled={name.trim() === ''}>
            Add facet
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
