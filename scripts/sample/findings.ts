// What was found across the articles of the sample, by keys: `article/claim`, keys of articles, of codes and of points.
import type { CheckStatus, ComparisonView } from '#core/model/index.ts'

interface SamplePoint {
  readonly proposition: string
  readonly status: CheckStatus
  readonly evidence: string
  readonly claims: readonly string[]
}

export const POINTS: Readonly<Record<string, SamplePoint>> = {
  notice: {
    proposition: 'The authority gave notice at 23:05, before a gate moved.',
    status: 'supported',
    evidence: 'Nobody disputes that something was sent at 23:05. What it was is another matter.',
    claims: ['standard/notice', 'ferren/notice'],
  },
}

interface SampleSilence {
  readonly article: string
  /** The key of a point or of a code. */
  readonly about: string
  readonly search: string
}

export const SILENCES: Readonly<Record<string, SampleSilence>> = {
  'standard-lives': {
    article: 'standard',
    about: 'lives',
    search:
      'Read twice to the end, in both versions; then for: died, death, dead, killed, body, Brenn, watchman, buried.',
  },
}

interface Linked<Kind extends string> {
  readonly from: string
  readonly kind: Kind
  readonly to: string
  readonly reason: string
}

export const ARTICLE_LINKS: readonly Linked<'republishes' | 'translates' | 'corrects'>[] = [
  {
    from: 'ledger',
    kind: 'republishes',
    to: 'ferren',
    reason:
      'The agency’s report word for word under another headline. Cut: what the Commission did not say, the unnamed member of its staff, the union on the gates.',
  },
]

export const CLAIM_LINKS: readonly Linked<string>[] = []

interface SampleMemo {
  /** `notebook`, or a kind and a key: `article:standard`. */
  readonly about: string
  readonly paragraphs: readonly string[]
}

export const MEMOS: readonly SampleMemo[] = []

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
    title: 'Who speaks of what',
    view: 'matrix',
    articles: null,
    rows: { by: 'facet', of: 'warning' },
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
  { file: 'who-was-told.md', title: 'Who was told, and when', at: '2025-04-04T08:00:00.000Z' },
]
