// What stands in the rows and columns, which articles are looked at, and what the colours mean.
import { chosenArticles } from '#core/compare/chosen-articles.ts'
import type { ArticleId } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { builtinFacet } from '#core/wording/claim.ts'
import { spanWords } from '#core/wording/date.ts'
import { useNotebook } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Dot } from '../../ui/Dot.tsx'
import { ArticleChooser } from './ArticleChooser.tsx'
import styles from './Controls.module.css'
import { axisChoices, axisKey, axisOf, type Layout, turned, withAxis } from './layout.ts'

interface ControlsProps {
  readonly layout: Layout
  readonly claims: number
  readonly onLayout: (layout: Layout) => void
}

export const Controls = ({ layout, claims, onLayout }: ControlsProps) => {
  const choices = useNotebook(['facets'], (state) => axisChoices(state, [layout.rows, layout.columns]), [layout])
  const perspectives = useNotebook(['codes', 'facets'], colouredPerspectives)
  const dates = useNotebook(['articles'], (state) => spanWords(publishedDates(state, layout.articles)), [layout])
  const lay = (side: 'rows' | 'columns') => (key: string) => {
    const axis = axisOf(key)
    if (axis !== null) onLayout(withAxis(layout, side, axis))
  }
  return (
    <div className={styles.controls}>
      <span className={styles.axis}>
        <span aria-hidden="true">Rows</span>
        <Choice label="Rows" labelHidden options={choices} value={axisKey(layout.rows)} onChange={lay('rows')} />
      </span>
      <Button weight="quiet" aria-label="Swap rows and columns" onPress={() => onLayout(turned(layout))}>
        ⇄
      </Button>
      <span className={styles.axis}>
        <span aria-hidden="true">Columns</span>
        <Choice
          label="Columns"
          labelHidden
          options={choices}
          value={axisKey(layout.columns)}
          onChange={lay('columns')}
        />
      </span>
      <ArticleChooser chosen={layout.articles} onChosen={(articles) => onLayout({ ...layout, articles })} />
      <span className={styles.facts}>
        {[claims === 1 ? '1 claim' : `${claims.toLocaleString('en-GB')} claims`, dates].filter(Boolean).join(' · ')}
      </span>
      {perspectives.length > 0 && (
        <ul className={styles.legend} aria-label="Perspectives">
          {perspectives.map(({ id, name, colour }) => (
            <li key={id} className={styles.perspective} data-colour={colour}>
              <Dot colour={colour} />
              {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const colouredPerspectives = (state: NotebookState) => {
  const facet = builtinFacet(state, 'perspective')
  return [...state.codes.values()]
    .filter((code) => code.facet === facet && !code.retired)
    .sort((a, b) => a.order - b.order)
    .flatMap(({ id, name, colour }) => (colour === null ? [] : [{ id, name, colour }]))
}

const publishedDates = (state: NotebookState, chosen: readonly ArticleId[] | null) =>
  chosenArticles(state, chosen).flatMap((article) => article.published?.value ?? [])
