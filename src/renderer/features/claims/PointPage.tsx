// One point: its words, how checking it went, and the claims that make it.
import { CheckStatus, type ClaimId, type PointId } from '#core/model/index.ts'
import { ClaimList } from '../../records/ClaimList.tsx'
import { MemoField } from '../../records/MemoField.tsx'
import { ShowClaims } from '../../records/ShowClaims.tsx'
import { useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { Page, Section } from '../../ui/Page.tsx'

const STATUSES = CheckStatus.options.map((value) => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) }))

export const PointPage = ({ id }: { readonly id: PointId }) => {
  const store = useStore()
  const { run } = store
  const writable = useReplica().readOnly === null
  const found = usePoint(id)
  if (found === undefined) return null
  const { point, claims } = found
  const remove = async () => {
    const outcome = await run('point.remove', { ids: [id] })
    if (outcome.ok) store.offerUndo('Point removed; its claims stay.', outcome.value)
  }
  return (
    <Page>
      <DraftField
        label="Proposition"
        kept={point.proposition}
        onKeep={(proposition) => void run('point.change', { id, fields: { proposition } })}
        needed
        lines={2}
        serif
        isReadOnly={!writable}
      />
      <Choice
        label="Check"
        options={STATUSES}
        value={point.status}
        onChange={(status) => void run('point.change', { id, fields: { status } })}
      />
      <DraftField
        label="Evidence"
        kept={point.evidence}
        onKeep={(evidence) => void run('point.change', { id, fields: { evidence } })}
        lines={3}
        isReadOnly={!writable}
        hint="What the check rests on."
      />
      <ClaimsOfPoint point={id} claims={claims} />
      <Section title="Memo">
        <MemoField about={id} />
      </Section>
      {writable && (
        <div>
          <Button weight="danger" onPress={() => void remove()}>
            Remove point
          </Button>
        </div>
      )}
    </Page>
  )
}

/** The point with its claims, but for those of articles in the trash. */
const usePoint = (id: PointId) =>
  useNotebook(
    ['points', 'claims', 'articles'],
    (state) => {
      const point = state.points.get(id)
      const claims = [...state.claims.values()].filter(
        (claim) => claim.point === id && state.articles.get(claim.article)?.trashed === null,
      )
      return point && { point, claims: claims.map((claim) => claim.id) }
    },
    [id],
  )

interface ClaimsOfPointProps {
  readonly point: PointId
  readonly claims: readonly ClaimId[]
}

const ClaimsOfPoint = ({ point, claims }: ClaimsOfPointProps) => (
  <Section title={claims.length === 1 ? '1 claim makes it' : `${claims.length} claims make it`}>
    {claims.length > 0 ? (
      <>
        <ClaimList label="Claims of this point" claims={claims} />
        <ShowClaims trait="point" value={point} />
      </>
    ) : (
      <p>Put claims under it from the reader: choose a claim and press P.</p>
    )}
  </Section>
)
