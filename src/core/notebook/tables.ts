// Every table of a notebook and the schema of its records: the one list that state, changes, disk and contract share.
import { z } from 'zod'
import { Article } from '../model/article.ts'
import { Brief, BriefText } from '../model/brief.ts'
import { Claim } from '../model/claim.ts'
import { Code } from '../model/code.ts'
import { Comparison } from '../model/comparison.ts'
import { Facet } from '../model/facet.ts'
import { Link } from '../model/link.ts'
import { Memo } from '../model/memo.ts'
import { Coder, Notebook } from '../model/notebook.ts'
import { Point } from '../model/point.ts'
import { Reading } from '../model/reading.ts'
import { Silence } from '../model/silence.ts'
import { Source } from '../model/source.ts'

/** The `notebook` table holds one record. Article texts are in no table: they are written once and read on demand. */
export const TABLES = {
  notebook: Notebook,
  coders: Coder,
  facets: Facet,
  codes: Code,
  sources: Source,
  articles: Article,
  claims: Claim,
  points: Point,
  links: Link,
  silences: Silence,
  readings: Reading,
  comparisons: Comparison,
  briefs: Brief,
  briefTexts: BriefText,
  memos: Memo,
} as const

export type TableName = keyof typeof TABLES
export type RecordOf<T extends TableName> = z.infer<(typeof TABLES)[T]>
export type IdOf<T extends TableName> = RecordOf<T>['id']
export type AnyRecord = RecordOf<TableName>

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[]
export const TableName = z.enum(Object.keys(TABLES) as [TableName, ...TableName[]])

const TABLE_OF_PREFIX: ReadonlyMap<string, TableName> = new Map([
  ['ntb', 'notebook'],
  ['cdr', 'coders'],
  ['art', 'articles'],
  ['src', 'sources'],
  ['fct', 'facets'],
  ['cod', 'codes'],
  ['clm', 'claims'],
  ['pnt', 'points'],
  ['lnk', 'links'],
  ['sil', 'silences'],
  ['rdg', 'readings'],
  ['cmp', 'comparisons'],
  ['brf', 'briefs'],
  ['mem', 'memos'],
])

/** The table whose records have ids of this kind; null for an id that names no record (a version, a block). */
export const tableNameOf = (id: string): TableName | null => TABLE_OF_PREFIX.get(id.slice(0, 3)) ?? null

/** What one record of a table is called in a sentence. */
export const RECORD_NAMES: Readonly<Record<TableName, string>> = {
  notebook: 'notebook',
  coders: 'coder',
  facets: 'facet',
  codes: 'code',
  sources: 'source',
  articles: 'article',
  claims: 'claim',
  points: 'point',
  links: 'link',
  silences: 'silence',
  readings: 'reading',
  comparisons: 'comparison',
  briefs: 'brief',
  briefTexts: 'brief',
  memos: 'memo',
}
