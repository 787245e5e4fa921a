// One source: who it is, what offices it held, and everything it is said to have said.
import type { Source, SourceId } from '#core/model/index.ts'
import { builtinFacet } from '#core/wording/claim.ts'
import { ClaimList } from '../../records/ClaimList.tsx'
import { MemoField } from '../../records/MemoField.tsx'
import { useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { Page, Row, Section } from '../../ui/Page.tsx'
import { KINDS } from './kinds.ts'
import { Roles } from './Roles.tsx'
import styles from './SourcePage.module.css'

const NONE = 'none'

export const SourcePage = ({ id }: { readonly id: SourceId }) => {
  const store = useStore()
  const writable = useReplica().readOnly === null
  const source = useNotebook(['sources'], (state) => state.sources.get(id), [id])
  const claims = useNotebook(
    ['claims', 'articles'],
    (state) =>
      [...state.claims.values()]
        .filter(
          (claim) =>
            claim.attribution.some((hop) => hop.sources.includes(id)) &&
            state.articles.get(claim.article)?.trashed === null,
        )
        .map((claim) => claim.id),
    [id],
  )
  const published = useNotebook(
    ['articles'],
    (state) =>
      [...state.articles.values()].filter((article) => article.outlet === id && article.trashed === null).length,
    [id],
  )
  const perspectives = useNotebook(['codes', 'facets'], (state) => {
    const facet = builtinFacet(state, 'perspective')
    return [...state.codes.values()]
      .filter((code) => code.facet === facet)
      .map((code) => ({ value: code.id as string, label: code.name }))
  })
  if (source === undefined) return null
  const change = (fields: Partial<Pick<Source, 'name' | 'kind' | 'aliases' | 'usualPerspective' | 'note'>>) =>
    void store.run('source.change', { id, fields })
  const remove = async () => {
    const outcome = await store.run('source.remove', { ids: [id] })
    if (outcome.ok)
      store.notices.say({
        tone: 'info',
        text: removedWords(source.name, claims.length),
        action: { label: 'Undo', act: () => void store.undo() },
      })
  }
  return (
    <Page>
      <Row>
        <DraftField label="Name" kept={source.name} onKeep={(name) => change({ name })} needed isReadOnly={!writable} />
        <Choice label="Kind" options={KINDS} value={source.kind} onChange={(kind) => change({ kind })} />
      </Row>
      {source.unnamedIn !== null && (
        <p className={styles.note}>
          Unnamed: it belongs to its article, and is never taken for another article’s unnamed source.
        </p>
      )}
      <DraftField
        label="Also called"
        kept={source.aliases.join('; ')}
        onKeep={(typed) =>
          change({
            aliases: typed
              .split(';')
              .map((name) => name.trim())
              .filter(Boolean),
          })
        }
        hint="Other names and short forms, separated by semicolons."
        isReadOnly={!writable}
      />
      <Choice
        label="Usual perspective"
        options={[{ value: NONE, label: 'None' }, ...perspectives]}
        value={source.usualPerspective ?? NONE}
        onChange={(code) => change({ usualPerspective: code === NONE ? null : (code as Source['usualPerspective']) })}
      />
      <Section title="Offices and affiliations">
        <Roles source={source} />
      </Section>
      <Section title={saysWords(claims.length, published)}>
        <div className={styles.claims}>
          {claims.length > 0 && <ClaimList label={`What ${source.name} says`} claims={claims} />}
        </div>
      </Section>
      <Section title="Memo">
        <MemoField about={id} />
      </Section>
      {writable && (
        <div>
          <Button weight="danger" onPress={() => void remove()}>
            Remove source
          </Button>
        </div>
      )}
    </Page>
  )
}

const saysWords = (claims: number, articles: number) => {
  const said =
    claims === 0 ? 'Speaks in no claim yet' : claims === 1 ? 'Speaks in 1 claim' : `Speaks in ${claims} claims`
  return articles === 0 ? said : `${said} · published ${articles === 1 ? '1 article' : `${articles} articles`}`
}

const removedWords = (name: string, claims: number) =>
  claims === 0
    ? `${name} removed.`
    : `${name} removed; ${claims === 1 ? '1 claim' : `${claims} claims`} it spoke in stay.`
