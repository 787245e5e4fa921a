// Who a source is: its names, its kind, and the perspective that is suggested when it speaks.
import { CodeId, type Source } from '#core/model/index.ts'
import { builtinFacet } from '#core/wording/claim.ts'
import { useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { Row } from '../../ui/Page.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { KINDS } from './kinds.ts'
import styles from './SourcePage.module.css'

const NONE = 'none'

export const SourceFields = ({ source }: { readonly source: Source }) => {
  const { run } = useStore()
  const writable = useReplica().readOnly === null
  const perspectives = useNotebook(['codes', 'facets'], (state) => {
    const facet = builtinFacet(state, 'perspective')
    const codes = [...state.codes.values()].filter((code) => code.facet === facet)
    return codes.map((code) => ({ value: code.id as string, label: code.name }))
  })
  const change = (fields: Partial<Pick<Source, 'name' | 'kind' | 'aliases' | 'usualPerspective' | 'unnamedIn'>>) =>
    void run('source.change', { id: source.id, fields })
  const choosePerspective = (chosen: string) => {
    const code = CodeId.safeParse(chosen)
    change({ usualPerspective: code.success ? code.data : null })
  }
  return (
    <>
      <Row>
        <DraftField label="Name" kept={source.name} onKeep={(name) => change({ name })} needed isReadOnly={!writable} />
        <Choice label="Kind" options={KINDS} value={source.kind} onChange={(kind) => change({ kind })} />
      </Row>
      {source.unnamedIn !== null && (
        <div className={styles.note}>
          <Switch isSelected onChange={() => change({ unnamedIn: null })} isDisabled={!writable}>
            Unnamed: it belongs to its article, and is never taken for another article’s unnamed source. Switch off once
            you know who it is.
          </Switch>
        </div>
      )}
      <DraftField
        label="Also called"
        kept={source.aliases.join('; ')}
        onKeep={(typed) => change({ aliases: namesIn(typed) })}
        hint="Other names and short forms, separated by semicolons."
        isReadOnly={!writable}
      />
      <Choice
        label="Usual perspective"
        options={[{ value: NONE, label: 'None' }, ...perspectives]}
        value={source.usualPerspective ?? NONE}
        onChange={choosePerspective}
      />
    </>
  )
}

const namesIn = (typed: string) =>
  typed
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)
