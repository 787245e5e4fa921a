// The place where one left off, and one press back to it: Enter does it as the page opens.
import type { ReactNode } from 'react'
import { outlineOf } from '#core/brief/plain-text.ts'
import type { LastPlace } from '#core/resume/visit.ts'
import { axesWords } from '#core/wording/axis.ts'
import { recordedDateWords } from '#core/wording/date.ts'
import { articleTitle, outletName } from '#core/wording/names.ts'
import { useApp, useNotebook, useReplica, useStore, useText } from '../../store/hooks.ts'
import { keySigns } from '../../store/keys.ts'
import type { Place } from '../../store/place.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './LeftOff.module.css'
import { leftOffAt } from './left-off-at.ts'
import { sentenceAt } from './sentence-at.ts'

export const LeftOff = () => {
  const { visits, coder } = useReplica()
  const place = useNotebook(
    ['articles', 'briefs', 'readings'],
    (state) => leftOffAt(state, coder, visits.last?.place ?? null),
    [coder, visits],
  )
  switch (place?.view) {
    case undefined:
      return null
    case 'reader':
      return <InArticle place={place} />
    case 'brief':
      return <InBrief place={place} />
    case 'compare':
      return <InComparison place={place} />
    case 'beside':
      return <SideBySide place={place} />
  }
}

const InArticle = ({ place }: { readonly place: Extract<LastPlace, { view: 'reader' }> }) => {
  const article = useNotebook(['articles'], (state) => state.articles.get(place.article), [place.article])
  const from = useNotebook(
    ['articles', 'sources'],
    (state) => article && `${outletName(state, article)}, ${recordedDateWords(article.published)}`,
    [article],
  )
  const text = useText(article)
  if (article === undefined) return null
  return (
    <Frame
      what="You were reading"
      title={articleTitle(article)}
      detail={from}
      act="Go on reading"
      to={{ view: 'reader', article: place.article, at: place.at }}
    >
      {text.state === 'read' && sentenceAt(text.value, place.at)}
    </Frame>
  )
}

const InBrief = ({ place }: { readonly place: Extract<LastPlace, { view: 'brief' }> }) => {
  const { title, section } = useNotebook(
    ['briefs', 'briefTexts'],
    (state) => {
      const headings = outlineOf(state.briefTexts.get(place.brief)?.blocks ?? [])
      return {
        title: state.briefs.get(place.brief)?.title ?? '',
        section: headings.find(({ block }) => block === place.section)?.title,
      }
    },
    [place],
  )
  return (
    <Frame
      what="You were writing"
      title={title}
      detail={section === undefined ? undefined : `Under “${section}”`}
      act="Go on writing"
      to={{
        view: 'brief',
        brief: place.brief,
        ...(place.section === null || section === undefined ? {} : { section: place.section }),
      }}
    />
  )
}

const InComparison = ({ place }: { readonly place: Extract<LastPlace, { view: 'compare' }> }) => {
  const { title, axes } = useNotebook(
    ['comparisons', 'facets'],
    (state) => ({
      title: place.kept === null ? undefined : state.comparisons.get(place.kept)?.title,
      axes: axesWords(state, place.rows, place.columns),
    }),
    [place],
  )
  return (
    <Frame
      what="You were comparing"
      title={title ?? axes}
      detail={title === undefined ? undefined : axes}
      act="Go on comparing"
      to={{ view: 'compare', layout: place }}
    />
  )
}

const SideBySide = ({ place }: { readonly place: Extract<LastPlace, { view: 'beside' }> }) => {
  const [left, right] = useNotebook(
    ['articles', 'sources'],
    (state) =>
      place.articles.map((id) => {
        const article = state.articles.get(id)
        return { title: article ? articleTitle(article) : '', outlet: article ? outletName(state, article) : '' }
      }),
    [place],
  )
  return (
    <Frame
      what="You had two articles side by side"
      title={`${left?.title} · ${right?.title}`}
      detail={`${left?.outlet} and ${right?.outlet}`}
      act="Go on comparing"
      to={place}
    />
  )
}

interface FrameProps {
  readonly what: string
  readonly title: string
  readonly detail: string | undefined
  readonly act: string
  readonly to: Place
  readonly children?: ReactNode
}

const Frame = ({ what, title, detail, act, to, children }: FrameProps) => {
  const { place } = useStore()
  const mac = useApp().platform === 'mac'
  return (
    <section className={styles.place} aria-label="Where you left off">
      <p className={styles.what}>{what}</p>
      <h2 className={styles.title} dir="auto">
        {title}
      </h2>
      {detail && (
        <p className={styles.detail} dir="auto">
          {detail}
        </p>
      )}
      {children && (
        <blockquote className={styles.sentence} dir="auto">
          {children}
        </blockquote>
      )}
      <div>
        <Button weight="primary" autoFocus onPress={() => place.set(to)} keys={keySigns('Enter', mac)}>
          {act}
        </Button>
      </div>
    </section>
  )
}
