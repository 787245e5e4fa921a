// Articles compared: a matrix whose cells hold the claims themselves and whose empty cells say what they mean, and who
// is heard. Whatever is in it opens its passages beside it.
import { chosenArticles } from '#core/compare/chosen-articles.ts'
import { matrixOf } from '#core/compare/matrix.ts'
import { ActionButton } from '../../records/ActionButton.tsx'
import { useAction, useNotebook, useReplica } from '../../store/hooks.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Panes } from '../../ui/Panes.tsx'
import { CompareBar } from './CompareBar.tsx'
import { Controls } from './Controls.tsx'
import { axisKey, type Layout } from './layout.ts'
import { MatrixGrid } from './MatrixGrid.tsx'
import { OpenedPane } from './OpenedPane.tsx'
import { useLayout } from './use-layout.ts'
import { VoicePassages } from './VoicePassages.tsx'
import { Voices } from './Voices.tsx'

const LAID_OUT = ['claims', 'articles', 'sources', 'codes', 'facets', 'points', 'silences', 'readings'] as const

interface CompareProps {
  /** One to begin with instead of the one that this window showed last. */
  readonly layout: Layout | null
  /** It is for this visit alone. */
  readonly isPassing: boolean
}

export const Compare = ({ layout: arriving, isPassing }: CompareProps) => {
  const { layout, opened, setLayout, open } = useLayout(arriving, isPassing)
  const matrix = useNotebook(LAID_OUT, (state) => matrixOf(state, { ...layout, coders: null }), [layout])
  const close = () => open(null)
  useAction('view.toggleAside', opened === null ? null : close)
  const articles = useNotebook(['articles'], (state) => chosenArticles(state, null).length)
  if (articles === 0) return <NoArticles />
  const bare = matrix.rows.length === 0 || matrix.columns.length === 0
  return (
    <>
      <CompareBar layout={layout} onLayout={setLayout} />
      <Controls layout={layout} claims={matrix.claims} onLayout={setLayout} />
      {bare ? (
        <NothingLaidOut />
      ) : (
        <Panes
          name="compare"
          fixed="end"
          usual={420}
          least={300}
          most={720}
          hidden={opened === null}
          start={
            <MatrixGrid
              key={`${axisKey(layout.rows)} ${axisKey(layout.columns)}`}
              layout={layout}
              matrix={matrix}
              opened={opened}
              onOpen={open}
              onClose={close}
            >
              <Voices articles={layout.articles} opened={opened} onOpen={open} />
            </MatrixGrid>
          }
          end={
            opened?.kind === 'cell' ? (
              <OpenedPane layout={layout} matrix={matrix} opened={opened} onClose={close} />
            ) : (
              opened && <VoicePassages articles={layout.articles} opened={opened} onClose={close} />
            )
          }
        />
      )}
    </>
  )
}

const NothingLaidOut = () => {
  const writable = useReplica().readOnly === null
  return (
    <Empty
      title="Nothing to lay out yet"
      actions={writable && <ActionButton action="view.codebook">Open the codebook</ActionButton>}
    >
      Codes and points become the rows: give a claim a topic while you read, and it stands here. Or choose other rows
      and columns above.
    </Empty>
  )
}

const NoArticles = () => {
  const writable = useReplica().readOnly === null
  return (
    <>
      <Bar title="Compare" />
      <Empty
        title="Nothing to compare yet"
        actions={
          writable && (
            <ActionButton action="import.files" isPrimary>
              Import files…
            </ActionButton>
          )
        }
      >
        Bring in articles of two outlets or more: their claims stand here beside each other, and what one leaves out can
        be seen.
      </Empty>
    </>
  )
}
