// Makes a source before anybody has said what it says.
import { useState } from 'react'
import type { SourceId, SourceKind } from '#core/model/index.ts'
import { useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import { Row } from '../../ui/Page.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { KINDS } from './kinds.ts'

export const NewSourceSheet = ({
  onMade,
  onClose,
}: {
  readonly onMade: (source: SourceId) => void
  readonly onClose: () => void
}) => {
  const { run } = useStore()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<SourceKind>('person')
  const add = async () => {
    const outcome = await run('source.add', { name, kind })
    if (!outcome.ok) return
    onClose()
    for (const id of outcome.value.made) onMade(id as SourceId)
  }
  return (
    <Sheet
      title="New source"
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button weight="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button weight="primary" isDisabled={name.trim() === ''} onPress={() => void add()}>
            Add source
          </Button>
        </>
      }
    >
      <Row>
        <Field label="Name" value={name} onChange={setName} autoFocus />
        <Choice label="Kind" options={KINDS} value={kind} onChange={setKind} />
      </Row>
    </Sheet>
  )
}
