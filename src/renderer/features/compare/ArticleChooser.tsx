// Which articles a comparison looks at: all of them, those still to come included, or chosen ones.
import { useRef, useState } from 'react'
import { Checkbox, CheckboxGroup } from 'react-aria-components'
import { chosenArticles } from '#core/compare/chosen-articles.ts'
import type { ArticleId } from '#core/model/index.ts'
import { recordedDateWords } from '#core/wording/date.ts'
import { articleTitle, outletName } from '#core/wording/names.ts'
import { useNotebook } from '../../store/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { look } from '../../ui/look.ts'
import { Popup } from '../../ui/Popup.tsx'
import { Switch } from '../../ui/Switch.tsx'
import styles from './ArticleChooser.module.css'

interface ArticleChooserProps {
  readonly chosen: readonly ArticleId[] | null
  readonly onChosen: (articles: ArticleId[] | null) => void
}

/** From so many articles on, a field to filter them by is worth its place. */
const MANY = 9

export const ArticleChooser = ({ chosen, onChosen }: ArticleChooserProps) => {
  const button = useRef<HTMLSpanElement>(null)
  const [choosing, setChoosing] = useState(false)
  const [filter, setFilter] = useState('')
  const articles = useNotebook(['articles', 'sources'], (state) =>
    chosenArticles(state, null).map((article) => ({
      id: article.id,
      title: articleTitle(article),
      detail: `${outletName(state, article)} · ${recordedDateWords(article.published)}`,
    })),
  )
  const all = articles.map(({ id }) => id)
  const wanted = filter.trim().toLocaleLowerCase()
  const shown = articles.filter(({ title, detail }) => `${title} ${detail}`.toLocaleLowerCase().includes(wanted))
  return (
    <>
      <span ref={button}>
        <Button onPress={() => setChoosing(true)} aria-haspopup="dialog" aria-expanded={choosing}>
          {chosen === null
            ? `All ${articlesInWords(all.length)}`
            : `${chosen.length} of ${articlesInWords(all.length)}`}
        </Button>
      </span>
      <Popup label="Articles compared" isOpen={choosing} onClose={() => setChoosing(false)} trigger={button}>
        <div className={styles.chooser}>
          <Switch isSelected={chosen === null} onChange={(every) => onChosen(every ? null : all)}>
            All articles, those still to come included
          </Switch>
          {articles.length >= MANY && (
            <Field
              label="Filter articles"
              labelHidden
              placeholder="Filter by title, outlet or date…"
              value={filter}
              onChange={setFilter}
            />
          )}
          <CheckboxGroup
            aria-label="Articles"
            className={look(styles.list)}
            value={[...(chosen ?? all)]}
            onChange={(ticked) => onChosen(all.filter((id) => ticked.includes(id)))}
          >
            {shown.map(({ id, title, detail }) => (
              <Checkbox key={id} value={id} className={look(styles.article)}>
                <span className={styles.box} aria-hidden="true" />
                <span className={styles.name}>
                  <span dir="auto">{title}</span>
                  <span className={styles.detail}>{detail}</span>
                </span>
              </Checkbox>
            ))}
          </CheckboxGroup>
        </div>
      </Popup>
    </>
  )
}

const articlesInWords = (count: number) => (count === 1 ? '1 article' : `${count.toLocaleString('en-GB')} articles`)
