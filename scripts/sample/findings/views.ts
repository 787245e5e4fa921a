// What is looked at and what is written in the sample: kept comparisons, and briefs by their files.
import type { ComparisonView } from '#core/model/index.ts'

type SampleAxis = { readonly by: 'facet'; readonly of: string } | { readonly by: 'outlet' | 'speaker' | 'point' }

interface SampleComparison {
  readonly title: string
  readonly view: ComparisonView
  /** Null for all of them. */
  readonly articles: readonly string[] | null
  readonly rows: SampleAxis
  readonly columns: SampleAxis
}

export const COMPARISONS: readonly SampleComparison[] = [
  {
    title: 'What each outlet speaks of',
    view: 'matrix',
    articles: null,
    rows: { by: 'facet', of: 'warning' },
    columns: { by: 'outlet' },
  },
  {
    title: 'Story map',
    view: 'matrix',
    articles: null,
    rows: { by: 'point' },
    columns: { by: 'outlet' },
  },
  {
    title: 'Whose account does what',
    view: 'matrix',
    articles: null,
    rows: { by: 'facet', of: 'problem' },
    columns: { by: 'facet', of: 'town' },
  },
  {
    title: 'The two banks',
    view: 'matrix',
    articles: ['standard', 'messenger', 'irmakyaka'],
    rows: { by: 'facet', of: 'town' },
    columns: { by: 'outlet' },
  },
]

interface SampleBrief {
  /** A file under `briefs/`. */
  readonly file: string
  readonly title: string
  readonly at: string
}

export const BRIEFS: readonly SampleBrief[] = [
  { file: 'who-told-eskerford.md', title: 'Who told Eskerford?', at: '2025-04-04T08:00:00.000Z' },
  { file: 'questions.md', title: 'Questions for the hearing', at: '2025-04-04T15:10:00.000Z' },
]
