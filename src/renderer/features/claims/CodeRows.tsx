// The codes of the chosen claims, facet by facet. A code that only some of them have says how many; taken away, it goes
// from all, and one that is chosen is given to all.
import { useState } from 'react'
import { NONE, UNSET } from '#core/claims-table/filter.ts'
import { sharesOf } from '#core/claims-table/shares.ts'
import type { Code, CodeId, Facet } from '#core/model/index.ts'
import { tableOf } from '#core/notebook/state.ts'
import { figure } from '#core/wording/count.ts'
import { CodePicker } from '../../records/CodePicker.tsx'
import { useNotebook } from '../../store/hooks.ts'
import { Chip, Chooser, Row } from '../../ui/ChipRow.tsx'
import { Dot } from '../../ui/Dot.tsx'
import { Segments } from '../../ui/Segments.tsx'
import type { FormProps } from './ClaimsPane.tsx'
import styles from './CodeRows.module.css'

const KEYS: { readonly [Builtin in NonNullable<Facet['builtin']>]?: string } = {
  perspective: 'V',
  topic: 'T',
  frame: 'F',
}

export const CodeRows = (form: FormProps) => {
  const facets = useNotebook(
    ['facets', 'codes', 'claims'],
    (state) => {
      const inUse = new Set(form.chosen.flatMap(({ claim }) => claim.codes.map(({ facet }) => facet)))
      return [...state.facets.values()]
        .filter((facet) => facet.appliesTo.includes('claims') && (facet.active || inUse.has(facet.id)))
        .sort((a, b) => a.order - b.order)
    },
    [form.chosen],
  )
  return facets.map((facet) => <CodeRow key={facet.id} facet={facet} {...form} />)
}

interface Given {
  readonly code: Code | null
  readonly count: number
}

const CodeRow = ({ facet, chosen, edits, canEdit, opened, onOpened }: FormProps & { readonly facet: Facet }) => {
  const given = useNotebook(
    ['codes', 'claims'],
    (state) =>
      sharesOf(chosen, ({ claim }, each) => {
        let isSet = false
        for (const coding of claim.codes) {
          if (coding.facet !== facet.id) continue
          isSet = true
          each(coding.code ?? NONE)
        }
        if (!isSet) each(UNSET)
      }).flatMap(({ value, count }): Given[] => {
        const code = tableOf(state, 'codes').get(value) ?? null
        return code === null && value !== NONE ? [] : [{ code, count }]
      }),
    [facet.id, chosen],
  )
  if (!canEdit && given.length === 0) return null
  const fully = given.filter(({ count }) => count === chosen.length)
  return (
    <Row label={facet.name}>
      {given.map(({ code, count }) => (
        <Chip
          key={code?.id ?? NONE}
          label={nameOf(code)}
          detail={count === chosen.length ? undefined : `${figure(count)} of ${figure(chosen.length)}`}
          colour={code?.colour}
          mark={code?.colour && <Dot colour={code.colour} />}
          onRemove={canEdit ? () => edits.take(facet.id, code?.id ?? null) : undefined}
        />
      ))}
      {canEdit && (
        <Chooser
          label={given.length === 0 ? 'Set' : facet.choice === 'one' ? 'Change…' : '+'}
          title={`Set ${facet.name.toLocaleLowerCase()}`}
          keys={facet.builtin === null ? undefined : KEYS[facet.builtin]}
          isOpen={opened === facet.id}
          onOpen={() => onOpened(facet.id)}
          onClose={() => onOpened(null)}
        >
          <CodeChoice
            facet={facet}
            canAdd={facet.choice === 'many' && given.length > 0}
            chosen={fully.map(({ code }) => code?.id ?? null)}
            onGive={(code, mode) => {
              onOpened(null)
              if (mode === 'replace') edits.replace(facet.id, code)
              else if (fully.some((one) => (one.code?.id ?? null) === code)) edits.take(facet.id, code)
              else edits.give(facet.id, code)
            }}
          />
        </Chooser>
      )}
    </Row>
  )
}

const nameOf = (code: Code | null): string => code?.name ?? 'None'

interface CodeChoiceProps {
  readonly facet: Facet
  /** Whether a code may stand beside those that are there. */
  readonly canAdd: boolean
  readonly chosen: readonly (CodeId | null)[]
  readonly onGive: (code: CodeId | null, mode: 'add' | 'replace') => void
}

const CodeChoice = ({ facet, canAdd, chosen, onGive }: CodeChoiceProps) => {
  const [mode, setMode] = useState<'add' | 'replace'>('add')
  return (
    <div>
      <CodePicker
        label={facet.name}
        facet={facet.id}
        chosen={chosen}
        onChoose={(code) => onGive(code, canAdd ? mode : 'add')}
      />
      {canAdd && (
        <div className={styles.mode}>
          <Segments
            label="What becomes of the codes that are there"
            options={[
              { value: 'add', label: 'Add to what is there' },
              { value: 'replace', label: 'Replace it' },
            ]}
            value={mode}
            onChange={setMode}
          />
        </div>
      )}
    </div>
  )
}
