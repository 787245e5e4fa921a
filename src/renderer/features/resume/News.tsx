// What one did oneself on the last visit, and what has changed since, by whom. Everything counted can be opened.
import { useState } from 'react'
import { useNotebook, useReplica, useStore } from '../../store/hooks.ts'
import styles from './News.module.css'
import { Part } from './Part.tsx'
import { momentWords } from './when.ts'
import { differenceLines, type Opening, type WorkLine, workLines } from './work-lines.ts'

const TABLES = ['articles', 'claims', 'points', 'links', 'silences', 'briefs', 'comparisons', 'coders'] as const

export const News = () => {
  const replica = useReplica()
  const { last, begun } = replica.visits
  const told = useNotebook(
    TABLES,
    (state) => {
      const news = replica.news()
      if (news === null) return null
      return {
        mine: workLines(state, news.mine, news.myBriefs),
        others: news.others.map(({ coder, work }) => ({
          name: state.coders.get(coder)?.name ?? 'Somebody',
          coder,
          lines: workLines(state, work, []),
        })),
        rest: [...workLines(state, null, news.briefs), ...differenceLines(news)],
      }
    },
    [replica],
  )
  if (told === null || last === null) return null
  const isQuiet = told.rest.length === 0 && told.others.every(({ lines }) => lines.length === 0)
  return (
    <>
      <Part title="Since you were here">
        {isQuiet && <p>Nothing has changed.</p>}
        {told.others.map(
          ({ coder, name, lines }) => lines.length > 0 && <Group key={coder} name={name} lines={lines} />,
        )}
        {told.rest.length > 0 && <Group name={null} lines={told.rest} />}
      </Part>
      {told.mine.length > 0 && (
        <Part title="What you did last">
          <Group name={momentWords(last.from, begun)} lines={told.mine} />
        </Part>
      )}
    </>
  )
}

const Group = ({ name, lines }: { readonly name: string | null; readonly lines: readonly WorkLine[] }) => (
  <div className={styles.group}>
    {name !== null && <h3 className={styles.name}>{name}</h3>}
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line.says} className={styles.line}>
          <Says line={line} />
          <Openings opens={line.opens} />
        </li>
      ))}
    </ul>
  </div>
)

const Says = ({ line: { says, to } }: { readonly line: WorkLine }) => {
  const { place } = useStore()
  if (to === null) return <span>{says}</span>
  return (
    <button type="button" className={styles.whole} onClick={() => place.set(to)}>
      {says}
    </button>
  )
}

/** How many are named at first; the others are counted until they are asked for. */
const MOST = 5

const Openings = ({ opens }: { readonly opens: readonly Opening[] }) => {
  const { place } = useStore()
  const [isWhole, showAll] = useState(false)
  const shown = isWhole ? opens : opens.slice(0, MOST)
  const rest = opens.length - shown.length
  if (opens.length === 0) return null
  return (
    <span className={styles.opens}>
      {shown.map(({ label, to, count }) => (
        <button key={label} type="button" className={styles.open} dir="auto" onClick={() => place.set(to)}>
          {label}
          {count !== null && <span className={styles.count}> {count}</span>}
        </button>
      ))}
      {rest > 0 && (
        <button type="button" className={styles.rest} onClick={() => showAll(true)}>
          and {rest} more
        </button>
      )}
    </span>
  )
}
