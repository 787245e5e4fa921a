// The offices and affiliations of a source over time, as lines of a form.
import { EdtfDate, type Role, type Source } from '#core/model/index.ts'
import { useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import styles from './Roles.module.css'

const NONE = 'none'

export const Roles = ({ source }: { readonly source: Source }) => {
  const { run, notices } = useStore()
  const writable = useReplica().readOnly === null
  const organisations = useNotebook(
    ['sources'],
    (state) =>
      [...state.sources.values()]
        .filter((one) => one.kind !== 'person' && one.id !== source.id)
        .map((one) => ({ value: one.id as string, label: one.name })),
    [source.id],
  )
  const keep = (roles: readonly Role[]) => void run('source.change', { id: source.id, fields: { roles: [...roles] } })
  const change = (at: number, fields: Partial<Role>) =>
    keep(source.roles.map((role, index) => (index === at ? { ...role, ...fields } : role)))
  const changeDate = (at: number, end: 'from' | 'to', typed: string) => {
    const value = typed.trim() === '' ? null : typed.trim()
    if (value === null || EdtfDate.safeParse(value).success) return change(at, { [end]: value })
    return notices.say({ tone: 'warning', text: `“${typed}” is no date. Write it as 2025, 2025-09 or 2025-09-07.` })
  }
  return (
    <div className={styles.roles}>
      {source.roles.map((role, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: roles have no identity but their place
        <div key={at} className={styles.role}>
          <DraftField
            label="Office"
            kept={role.title}
            onKeep={(title) => change(at, { title })}
            isReadOnly={!writable}
          />
          <Choice
            label="At"
            options={[{ value: NONE, label: 'Not said' }, ...organisations]}
            value={role.organisation ?? NONE}
            onChange={(id) => change(at, { organisation: id === NONE ? null : (id as Role['organisation']) })}
          />
          <DraftField
            label="From"
            kept={role.from ?? ''}
            onKeep={(typed) => changeDate(at, 'from', typed)}
            isReadOnly={!writable}
            placeholder="2021"
          />
          <DraftField
            label="Until"
            kept={role.to ?? ''}
            onKeep={(typed) => changeDate(at, 'to', typed)}
            isReadOnly={!writable}
            placeholder="open"
          />
          {writable && (
            <Button
              weight="quiet"
              aria-label={`Remove office ${role.title}`}
              onPress={() => keep(source.roles.filter((_, index) => index !== at))}
            >
              ×
            </Button>
          )}
        </div>
      ))}
      {writable && (
        <div>
          <Button onPress={() => keep([...source.roles, { title: '', organisation: null, from: null, to: null }])}>
            Add office
          </Button>
        </div>
      )}
    </div>
  )
}
