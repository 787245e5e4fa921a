// What stands above an article's words: where and when it was published, by whom, and what has been found in it.
import { useMemo } from 'react'
import { type Article, currentVersion } from '#core/model/index.ts'
import { baseDirection } from '#core/text/direction.ts'
import { recordedDateWords } from '#core/wording/date.ts'
import { languageName } from '#core/wording/language.ts'
import { articleTitle, outletName } from '#core/wording/names.ts'
import { useNotebook } from '../../store/hooks.ts'
import { look } from '../../ui/look.ts'
import type { ReadClaim } from '../drawing/lay-claims.ts'
import styles from './Heading.module.css'

export const Kicker = ({ article }: { readonly article: Article }) => {
  const outlet = useNotebook(['sources'], (state) => outletName(state, article), [article])
  const facts = [
    recordedDateWords(article.published),
    article.authors.join(', '),
    article.language === null ? '' : (languageName(article.language) ?? article.language),
    article.versions.length > 1 ? `version ${article.versions.length} of ${article.versions.length}` : '',
  ]
  return (
    <p className={look(styles.facts, styles.kicker)}>
      <span>
        <bdi className={styles.outlet}>{outlet}</bdi>
      </span>
      <Facts facts={facts} />
    </p>
  )
}

/** A title of the article where its text has none; nothing in it can be marked, for the article does not say it. */
export const TitleAbove = ({ article }: { readonly article: Article }) => (
  <h2 className={styles.title} dir={baseDirection(article.title)}>
    {articleTitle(article)}
  </h2>
)

interface CountsProps {
  readonly article: Article
  readonly claims: readonly ReadClaim[]
}

/** "612 words · 9 claims · said by 4 sources" */
export const Counts = ({ article, claims }: CountsProps) => {
  const speakers = useMemo(
    () => new Set(claims.flatMap(({ claim }) => claim.attribution.at(-1)?.sources ?? [])).size,
    [claims],
  )
  const words = currentVersion(article).words
  return (
    <p className={look(styles.facts, styles.counts)}>
      <Facts
        facts={[
          `${words.toLocaleString('en-GB')} ${words === 1 ? 'word' : 'words'}`,
          claims.length === 0 ? 'no claims yet' : `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`,
          speakers > 0 ? `said by ${speakers} ${speakers === 1 ? 'source' : 'sources'}` : '',
        ]}
      />
    </p>
  )
}

/** In the article's direction one after the other, each in its own: an Arabic name turns no date around. */
const Facts = ({ facts }: { readonly facts: readonly string[] }) =>
  facts
    .filter((fact) => fact !== '')
    .map((fact) => (
      <span key={fact}>
        <bdi>{fact}</bdi>
      </span>
    ))
