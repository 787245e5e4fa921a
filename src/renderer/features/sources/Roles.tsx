// The offices and affiliations of a source over time, as lines of a form.
import { EdtfDate, type Role, type Source } from '#core/model/index.ts'
import { useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import styles from './Roles.module.css'

const NONE = 'none'

export const Roles = ({ source }: { readonly source: Source }) => {
  const { run } = useStore()
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
  return (
    <div className={styles.roles}>
      {source.roles.map((role, at) => (
        <RoleLine
          // biome-ignore lint/suspicious/noArrayIndexKey: roles have no identity but their place
          key={at}
          role={role}
          organisations={organisations}
          writable={writable}
          onChange={(fields) =>
            keep(source.roles.map((other, index) => (index === at ? { ...other, ...fields } : other)))
          }
          onRemove={() => keep(source.roles.filter((_, index) => index !== at))}
        />
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

interface RoleLineProps {
  readonly role: Role
  readonly organisations: readonly { readonly value: string; readonly label: string }[]
  readonly writable: boolean
  readonly onChange: (fields: Partial<Role>) => void
  readonly onRemove: () => void
}

const RoleLine = ({ role, organisations, writable, onChange, onRemove }: RoleLineProps) => {
  const { notices } = useStore()
  const changeDate = (end: 'from' | 'to', typed: string) => {
    const value = typed.trim() === '' ? null : typed.trim()
    if (value === null || EdtfDate.safeParse(value).success) return onChange({ [end]: value })
    return notices.say({ tone: 'warning', text: `“${typed}” is no date. Write it as 2025, 2025-09 or 2025-09-07.` })
  }
  return (
    <div className={styles.role}>
      <DraftField label="Office" kept={role.title} onKeep={(title) => onChange({ title })} isReadOnly={!writable} />
      <Choice
        label="At"
        options={[{ value: NONE, label: 'Not said' }, ...organisations]}
        value={role.organisation ?? NONE}
        onChange={(id) => onChange({ organisation: id === NONE ? null : (id as Role['organisation']) })}
      />
      <DraftField
        label="From"
        kept={role.from ?? ''}
        onKeep={(typed) => changeDate('from', typed)}
        isReadOnly={!writable}
        placeholder="2021"
      />
      <DraftField
        label="Until"
        kept={role.to ?? ''}
        onKeep={(typed) => changeDate('to', typed)}
        isReadOnly={!writable}
        placeholder="open"
      />
      {writable && (
        <Button weight="quiet" aria-label={`Remove office ${role.title}`} onPress={onRemove}>
          ×
        </Button>
      )}
    </div>
  )
}
