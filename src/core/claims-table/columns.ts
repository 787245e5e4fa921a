// The columns that the table of claims can have: what stands in them, in which order their values come, and what an
// export writes. A facet is a column too, whether it is given to claims or to their articles.
import { z } from 'zod'
import { outletKey } from '../compare/outlet-axis.ts'
import { FacetId } from '../model/ids.ts'
import { type Code, claimedWords } from '../model/index.ts'
import type { NotebookState } from '../notebook/state.ts'
import type { TableName } from '../notebook/tables.ts'
import { orderText } from '../text/search.ts'
import { dayWords } from '../wording/count.ts'
import { dateSortKey, recordedDateWords } from '../wording/date.ts'
import { articleTitle, outletName, outletOf, relayWords, speakerWords, VOICE_WORDS } from '../wording/names.ts'
import { facetColumn } from './facet-column.ts'
import type { TableRow } from './row.ts'
import { facetReach } from './traits.ts'

export const ColumnId = z.union([
  z.enum([
    'claim',
    'speaker',
    'through',
    'form',
    'voice',
    'outlet',
    'title',
    'date',
    'language',
    'point',
    'note',
    'links',
    'coder',
    'made',
    'changed',
  ]),
  FacetId,
])
export type ColumnId = z.infer<typeof ColumnId>

export interface Column {
  readonly id: ColumnId
  readonly name: string
  readonly isNumber: boolean
  /** Whether claims that are alike here make a group worth having. */
  readonly groups: boolean
  /** The tables that its values are read from, besides claims and articles. */
  readonly reads: readonly TableName[]
  /** What is shown; '' where nothing is said. */
  text(row: TableRow): string
  /** The codes that are given, with their colours; null for a column that is not of a facet. */
  readonly codes: ((row: TableRow) => readonly Code[]) | null
  /** What an export writes, where that is not what is shown: a date as a date. */
  plain(row: TableRow): string
  /** Rows of one key are alike here. '' is for what has no value: it comes last, whichever way the table is sorted. */
  key(row: TableRow): string
  /** The order of two keys that are not ''. */
  compare(a: string, b: string): number
  /** Rows of one group have the same, where that is not the key: keys may be finer or coarser than groups are. */
  readonly group: ((row: TableRow) => string) | null
  /** What a group is called. */
  groupName(row: TableRow): string
}

type Given = Pick<Column, 'id' | 'name' | 'text'> & Partial<Column>

/** Most columns sort by what they show. */
export const column = (given: Given): Column => {
  const key = given.key ?? given.text
  return {
    isNumber: false,
    groups: true,
    reads: [],
    codes: null,
    plain: given.text,
    key,
    compare: nameOrder,
    group: null,
    groupName: given.text,
    ...given,
  }
}

const collator = new Intl.Collator('en', { numeric: true })
const nameOrder = (a: string, b: string): number => collator.compare(a, b)
/** For what is no language, and for text that is folded: a collator takes ten times as long. */
const plainOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Every column that this notebook's claims can be shown in. Facets that are off are left out unless `all` is wanted. */
export const columnsOf = (state: NotebookState, all = false): Column[] => [
  ...spokenColumns(state),
  ...[...state.facets.values()]
    .filter((facet) => (all || facet.active) && facetReach(facet) !== null)
    .sort((a, b) => a.order - b.order)
    .map((facet) => facetColumn(state, facet)),
  ...articleColumns(state),
  ...workColumns(state),
]

/** What is said, and by whom. */
const spokenColumns = (state: NotebookState): Column[] => [
  column({
    id: 'claim',
    name: 'Claim',
    groups: false,
    text: ({ claim }) => claimedWords(claim),
    key: ({ words }) => orderText(words) || words,
    compare: plainOrder,
  }),
  column({
    id: 'speaker',
    name: 'Speaker',
    reads: ['sources'],
    text: ({ claim }) => speakerWords(state, claim),
    key: ({ claim }) =>
      claim.attribution.length > 0 ? `0${speakerWords(state, claim)}` : (VOICE_ORDER[claim.voice] ?? ''),
    group: ({ claim }) => speakersKey(claim.attribution.at(-1)?.sources) ?? claim.voice,
  }),
  column({
    id: 'through',
    name: 'Through',
    reads: ['sources'],
    text: ({ claim }) => relayWords(state, claim)?.replace(/^through /, '') ?? '',
    groupName: ({ claim }) => relayWords(state, claim)?.replace(/^through /, '') ?? 'Through nobody',
  }),
  column({
    id: 'form',
    name: 'Form',
    text: ({ claim }) => FORM_WORDS[claim.attribution.at(-1)?.form ?? 'none'],
    groupName: ({ claim }) => FORM_WORDS[claim.attribution.at(-1)?.form ?? 'none'] || 'No speech',
  }),
  column({
    id: 'voice',
    name: 'Voice',
    text: ({ claim }) => VOICE_WORDS[claim.voice],
    key: ({ claim }) => (claim.voice === 'unset' ? '' : claim.voice),
    group: ({ claim }) => claim.voice,
  }),
]

/** Joint speakers are the same in whichever order they are named. */
const speakersKey = (sources: readonly string[] | undefined): string | undefined =>
  sources === undefined || sources.length < 2 ? sources?.[0] : sources.toSorted().join(' ')

/** People and other sources first, by name; then what has no speaker. Not yet said counts as having no value. */
const VOICE_ORDER: Readonly<Partial<Record<string, string>>> = { own: '1', unclear: '2' }

const FORM_WORDS = { direct: 'Direct', mixed: 'Mixed', indirect: 'Indirect', none: '' } as const

/** Where it stands. */
const articleColumns = (state: NotebookState): Column[] => [
  column({
    id: 'outlet',
    name: 'Outlet',
    reads: ['sources'],
    text: ({ article }) => outletName(state, article),
    key: ({ article }) => outletOf(state, article)?.name ?? '',
    group: ({ article }) => outletKey(state, article),
    groupName: ({ article }) => outletOf(state, article)?.name ?? `Unknown outlet of “${articleTitle(article)}”`,
  }),
  column({
    id: 'title',
    name: 'Article',
    text: ({ article }) => articleTitle(article),
    group: ({ article }) => article.id,
  }),
  column({
    id: 'date',
    name: 'Published',
    text: ({ article }) => recordedDateWords(article.published),
    plain: ({ article }) => article.published?.value ?? '',
    key: ({ article }) => (article.published?.value ? dateSortKey(article.published) : ''),
    compare: plainOrder,
  }),
  column({
    id: 'language',
    name: 'Language',
    text: ({ article }) => article.language ?? '',
    groupName: ({ article }) => article.language ?? 'Language unknown',
  }),
]

const linkCount = (state: NotebookState, { id }: TableRow): number => state.byEnd.get(id)?.length ?? 0

/** What the researcher has done with it. */
const workColumns = (state: NotebookState): Column[] => [
  column({
    id: 'point',
    name: 'Point',
    reads: ['points'],
    text: ({ claim }) => (claim.point === null ? '' : (state.points.get(claim.point)?.proposition ?? claim.point)),
    group: ({ claim }) => claim.point ?? '',
    groupName: ({ claim }) =>
      claim.point === null ? 'Under no point' : (state.points.get(claim.point)?.proposition ?? claim.point),
  }),
  column({
    id: 'note',
    name: 'Note',
    groups: false,
    text: ({ claim }) => claim.note,
    key: ({ note }) => orderText(note),
    compare: plainOrder,
  }),
  column({
    id: 'links',
    name: 'Links',
    isNumber: true,
    reads: ['links'],
    text: (row) => String(linkCount(state, row) || ''),
    plain: (row) => String(linkCount(state, row)),
    groupName: (row) => (linkCount(state, row) === 1 ? '1 link' : `${linkCount(state, row) || 'No'} links`),
  }),
  column({
    id: 'coder',
    name: 'Coder',
    reads: ['coders'],
    text: ({ claim }) => state.coders.get(claim.made.by)?.name ?? claim.made.by,
    group: ({ claim }) => claim.made.by,
  }),
  instantColumn('made', 'Made', ({ claim }) => claim.made.at),
  instantColumn('changed', 'Changed', ({ claim }) => claim.changed.at),
]

/** By the day where it is read, by the instant where it is sorted. */
const instantColumn = (id: 'made' | 'changed', name: string, instant: (row: TableRow) => string): Column => {
  const day = dayOf()
  return column({
    id,
    name,
    text: (row) => day(instant(row)),
    plain: instant,
    key: instant,
    compare: plainOrder,
    group: (row) => day(instant(row)),
  })
}

/** Writing a date costs more than all else that is done to a row. No day begins within ten minutes of a clock. */
const dayOf = (): ((instant: string) => string) => {
  const known = new Map<string, string>()
  return (instant) => {
    const part = instant.slice(0, '2031-05-12T09:1'.length)
    const day = known.get(part) ?? dayWords(instant)
    known.set(part, day)
    return day
  }
}
