// What stands above an article's words: where and when it was published, by whom, and what has been found in it.
import { useMemo } from 'react'
import { type Article, currentVersion } from '#core/model/index.ts'
import { baseDirection } from '#core/text/direction.ts'
import { recordedDateWords } from '#core/wording/date.ts'
import { articleTitle, outletName } from '#core/wording/names.ts'
import { useNotebook } from '../../store/hooks.ts'
import type { ReadClaim } from '../drawing/lay-claims.ts'
import styles from './Heading.module.css'

export const Kicker = ({ article }: { readonly article: Article }) => {
  const outlet = useNotebook(['sources'], (state) => outletName(state, article), [article])
  const facts = [
    recordedDateWords(article.published),
    article.authors.join(', '),
    languageName(article.language),
    article.versions.length > 1 && `version ${article.versions.length} of ${article.versions.length}`,
  ].filter(Boolean)
  return (
    <p className={styles.kicker}>
      <b dir="auto">{outlet}</b>
      {facts.map((fact) => (
        <span key={String(fact)} dir="auto">
          {fact}
        </span>
      ))}
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
    <p className={styles.counts}>
      {[
        `${words.toLocaleString('en-GB')} ${words === 1 ? 'word' : 'words'}`,
        claims.length === 0 ? 'no claims yet' : `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`,
        speakers > 0 && `said by ${speakers} ${speakers === 1 ? 'source' : 'sources'}`,
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  )
}

const languageName = (tag: string | null): string | null => {
  if (tag === null) return null
  try {
    return new Intl.DisplayNames('en-GB', { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
