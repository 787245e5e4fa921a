// The fields of a code.
import { useState } from 'react'
import type { Code, CodeId } from '#core/model/index.ts'
import { MemoField } from '../../records/MemoField.tsx'
import { RemoveSheet } from '../../records/RemoveSheet.tsx'
import { useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { Section } from '../../ui/Page.tsx'
import { Switch } from '../../ui/Switch.tsx'
import styles from './CodeForm.module.css'
import { ColourChoice } from './ColourChoice.tsx'
import { orderAfter, parentsFor, pathName } from './code-tree.ts'
import { KeyField } from './KeyField.tsx'

const TOP = 'top'

type Changeable = Partial<
  Pick<Code, 'name' | 'colour' | 'key' | 'description' | 'whenToUse' | 'parent' | 'retired' | 'order'>
>

export const CodeForm = ({ code }: { readonly code: Code }) => {
  const { run } = useStore()
  const writable = useReplica().readOnly === null
  const [removing, setRemoving] = useState(false)
  const change = (fields: Changeable) => void run('code.change', { id: code.id, fields })
  return (
    <div className={styles.form}>
      <DraftField label="Name" kept={code.name} onKeep={(name) => change({ name })} needed isReadOnly={!writable} />
      {writable && <ColourChoice value={code.colour} onChange={(colour) => change({ colour })} />}
      <DraftField
        label="What it means"
        kept={code.description}
        onKeep={(description) => change({ description })}
        lines={2}
        isReadOnly={!writable}
      />
      <DraftField
        label="When to use it, and when not"
        kept={code.whenToUse}
        onKeep={(whenToUse) => change({ whenToUse })}
        lines={3}
        isReadOnly={!writable}
      />
      <CodePlace code={code} writable={writable} change={change} />
      <Section title="Memo">
        <MemoField about={code.id} label={`Memo on ${code.name}`} />
      </Section>
      {writable && (
        <div>
          <Button weight="danger" onPress={() => setRemoving(true)}>
            Remove code…
          </Button>
        </div>
      )}
      {removing && (
        <RemoveSheet
          what="code"
          name={code.name}
          doomed={{ table: 'codes', id: code.id }}
          remove={(send) => send('code.remove', { ids: [code.id] })}
          onClose={() => setRemoving(false)}
        />
      )}
    </div>
  )
}

interface CodePlaceProps {
  readonly code: Code
  readonly writable: boolean
  readonly change: (fields: Changeable) => void
}

/** Where a code stands among the others, the key that sets it, and whether it is still offered. */
const CodePlace = ({ code, writable, change }: CodePlaceProps) => {
  const { parents, path, up, down, keyed } = useNotebook(
    ['codes', 'facets'],
    ({ codes, facets }) => ({
      parents: parentsFor(codes, code).map(({ code: other }) => ({ value: other.id, label: pathName(codes, other) })),
      path: pathName(codes, code),
      up: orderAfter(codes, code, 'up'),
      down: orderAfter(codes, code, 'down'),
      keyed: facets.get(code.facet)?.appliesTo.includes('claims') ?? false,
    }),
    [code],
  )
  if (!writable)
    return (
      <p className={styles.summary}>
        {[path, code.key && `key ${code.key.toUpperCase()}`, code.colour, code.retired && 'retired']
          .filter(Boolean)
          .join(' · ')}
      </p>
    )
  return (
    <>
      <div className={styles.place}>
        <Choice<CodeId | typeof TOP>
          label="Under"
          options={[{ value: TOP, label: 'Nothing: top level' }, ...parents]}
          value={code.parent ?? TOP}
          onChange={(parent) => change({ parent: parent === TOP ? null : parent })}
        />
        <div className={styles.moves}>
          <Move label="Move up" sign="↑" order={up} change={change} />
          <Move label="Move down" sign="↓" order={down} change={change} />
        </div>
      </div>
      {keyed && <KeyField code={code} onKey={(key) => change({ key })} />}
      <Switch isSelected={code.retired} onChange={(retired) => change({ retired })}>
        Retired: stays where it is given, and is no longer offered
      </Switch>
    </>
  )
}

interface MoveProps {
  readonly label: string
  readonly sign: string
  readonly order: number | null
  readonly change: (fields: Changeable) => void
}

const Move = ({ label, sign, order, change }: MoveProps) => (
  <Button aria-label={label} isDisabled={order === null} onPress={() => order !== null && change({ order })}>
    {sign}
  </Button>
)
