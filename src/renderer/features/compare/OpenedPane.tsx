// What was opened of the matrix, in full: its passages, and what is known of the articles that have none.
import type { Matrix } from '#core/compare/matrix.ts'
import { useNotebook, useStore } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { ArticleStates } from './ArticleStates.tsx'
import { besidePair } from './beside-pair.ts'
import type { Layout } from './layout.ts'
import styles from './OpenedPane.module.css'
import { claimsIn, type OpenedCell, openedTitle } from './opened.ts'
import { PaneFrame } from './PaneFrame.tsx'
import { Passages } from './Passages.tsx'
import { subjectOf } from './subject.ts'

interface OpenedPaneProps {
  readonly layout: Layout
  readonly matrix: Matrix
  readonly opened: OpenedCell
  readonly onClose: () => void
}

export const OpenedPane = ({ layout, matrix, opened, onClose }: OpenedPaneProps) => {
  const claims = claimsIn(matrix, opened)
  const title = openedTitle(matrix, opened)
  const { articles, about, below } = useNotebook(
    ['articles', 'sources', 'facets', 'codes', 'claims'],
    (state) => subjectOf(state, layout, matrix, opened),
    [layout, matrix, opened],
  )
  const speaking = useNotebook(
    ['claims'],
    (state) => new Set([...claims, ...below].map((id) => state.claims.get(id)?.article)),
    [matrix, opened, below],
  )
  const silent = articles?.filter(({ id }) => !speaking.has(id)) ?? []
  const { place } = useStore()
  const shown = claims.length > 0 ? claims : below
  const beside = useNotebook(['claims', 'articles'], (state) => besidePair(state, shown, matrix, opened), [
    matrix,
    opened,
    below,
  ])
  if (title === null) return <Gone onClose={onClose} />
  return (
    <PaneFrame
      title={title}
      detail={countWords(claims.length)}
      actions={beside && <Button onPress={() => place.set({ view: 'beside', ...beside })}>Side by side</Button>}
      onClose={onClose}
    >
      {claims.length > 0 && <Passages claims={claims} />}
      {claims.length === 0 && below.length > 0 && (
        <>
          <p className={styles.note}>
            None is coded {about?.name} itself. {below.length === 1 ? 'This one is' : 'These are'} coded with what
            stands under it.
          </p>
          <Passages claims={below} />
        </>
      )}
      {silent.length > 0 && (
        <ArticleStates
          heading={claims.length + below.length > 0 ? 'Articles without such a claim' : 'What is known of its articles'}
          articles={silent}
          about={about}
        />
      )}
      {claims.length === 0 && articles === null && (
        <p className={styles.note}>
          No claim is here. Whether articles are silent can be said only where outlets meet topics or points: choose
          outlets for rows or columns.
        </p>
      )}
    </PaneFrame>
  )
}

const Gone = ({ onClose }: { readonly onClose: () => void }) => (
  <PaneFrame title="No longer in the matrix" detail="" onClose={onClose}>
    <p className={styles.note}>What was opened here has been removed, or is not among the articles looked at.</p>
  </PaneFrame>
)

const countWords = (claims: number) =>
  claims === 0 ? 'no claims' : claims === 1 ? '1 claim' : `${claims.toLocaleString('en-GB')} claims`
