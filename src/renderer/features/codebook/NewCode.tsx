// Names a new code; the field stays, so that a whole list can be typed one after the other.
import { useState } from 'react'
import type { Facet } from '#core/model/index.ts'
import { useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import styles from './NewCode.module.css'

export const NewCode = ({ facet }: { readonly facet: Facet }) => {
  const { run } = useStore()
  const [name, setName] = useState('')
  const add = async () => {
    const outcome = await run('code.add', { facet: facet.id, name })
    if (outcome.ok) setName('')
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') void add()
      }}
    >
      <Field
        label={`New code of ${facet.name}`}
        labelHidden
        placeholder={`New ${facet.name.toLocaleLowerCase()}…`}
        value={name}
        onChange={setName}
      />
      <Button type="submit" isDisabled={name.trim() === ''}>
        Add code
      </Button>
    </form>
  )
}
