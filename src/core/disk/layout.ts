// Which file of the notebook's folder a record lives in, and what a file found there holds. Paths are relative to
// the folder and written with "/". A path is only ever made from ids that passed their schema: an id names a file.
import type { z } from 'zod'
import { ArticleId, BriefId, ComparisonId, MemoId, PointId, SourceId, VersionId } from '../model/ids.ts'
import type { Change, Op } from '../notebook/change.ts'
import type { RecordOf, TableName } from '../notebook/tables.ts'

/** Folders that hold one file for each id. Claims are filed by the article they are made in. */
const FOLDERS = {
  sources: SourceId,
  points: PointId,
  comparisons: ComparisonId,
  articles: ArticleId,
  claims: ArticleId,
  briefs: BriefId,
  memos: MemoId,
} as const
export type RecordFolder = keyof typeof FOLDERS
export const RECORD_FOLDERS = Object.keys(FOLDERS) as readonly RecordFolder[]
export const ORIGINALS = 'originals'

type IdIn<F extends RecordFolder> = z.infer<(typeof FOLDERS)[F]>
type FiledPath = { [F in RecordFolder]: `${F}/${IdIn<F>}.json` }[RecordFolder]

export type RecordPath = 'notebook.json' | 'codebook.json' | FiledPath
export type TextPath = `articles/${ArticleId}.text/${VersionId}.json`
export type OriginalPath = `originals/${string}`
export type NotebookPath = RecordPath | TextPath | OriginalPath

/** What a path of the notebook is. */
export type RecordPlace =
  | { readonly kind: 'notebook' | 'codebook' }
  | { [F in RecordFolder]: { readonly kind: F; readonly id: IdIn<F> } }[RecordFolder]
export type TextPlace = { readonly kind: 'text'; readonly article: ArticleId; readonly version: VersionId }
export type OriginalPlace = { readonly kind: 'original'; readonly hash: string }
export type Place = RecordPlace | TextPlace | OriginalPlace

/** A record and the table it stands in. */
export type Entry = { [T in TableName]: { readonly table: T; readonly record: RecordOf<T> } }[TableName]

export const recordPathOf = (place: RecordPlace): RecordPath =>
  'id' in place ? (`${place.kind}/${place.id}.json` as FiledPath) : `${place.kind}.json`

export const textPath = (article: ArticleId, version: VersionId): TextPath => `articles/${article}.text/${version}.json`

/** `hash` is the SHA-256 of the original's bytes, in lower-case hexadecimal. */
export const originalPath = (hash: string): OriginalPath => `originals/${hash}`

/** The file that a record is kept in. */
export const pathOfEntry = (entry: Entry): RecordPath => {
  switch (entry.table) {
    case 'notebook':
    case 'coders':
      return 'notebook.json'
    case 'facets':
    case 'codes':
      return 'codebook.json'
    case 'claims':
    case 'links':
    case 'silences':
    case 'readings':
      return `claims/${entry.record.article}.json`
    case 'briefs':
    case 'briefTexts':
      return `briefs/${entry.record.id}.json`
    case 'sources':
      return `sources/${entry.record.id}.json`
    case 'articles':
      return `articles/${entry.record.id}.json`
    case 'points':
      return `points/${entry.record.id}.json`
    case 'comparisons':
      return `comparisons/${entry.record.id}.json`
    case 'memos':
      return `memos/${entry.record.id}.json`
  }
}

/** The files that a Change alters, each once. */
export const pathsTouched = (change: Change): Set<RecordPath> => new Set(change.ops.flatMap(pathsOfOp))

const pathsOfOp = (op: Op): RecordPath[] => {
  if (op.table === 'splice') return [`briefs/${op.brief}.json`]
  const record = op.after ?? op.before
  return record === null ? [] : [pathOfEntry({ table: op.table, record } as Entry)]
}

const HASH = /^[0-9a-f]{64}$/

/** What the file at a path is, or null for a file that is none of the notebook's own. */
export const placeOf = (path: string): Place | null => {
  if (path === 'notebook.json') return { kind: 'notebook' }
  if (path === 'codebook.json') return { kind: 'codebook' }
  const [folder = '', name = '', inner, ...rest] = path.split('/')
  if (rest.length > 0) return null
  if (inner !== undefined) return textPlace(folder, name, inner)
  if (folder === ORIGINALS) return HASH.test(name) ? { kind: 'original', hash: name } : null
  return filedPlace(folder, name)
}

const withoutEnd = (name: string, end: string): string | null =>
  name.endsWith(end) ? name.slice(0, -end.length) : null

const filedPlace = (folder: string, name: string): RecordPlace | null => {
  const kind = RECORD_FOLDERS.find((known) => known === folder)
  if (kind === undefined) return null
  const id = FOLDERS[kind].safeParse(withoutEnd(name, '.json'))
  return id.success ? ({ kind, id: id.data } as RecordPlace) : null
}

const textPlace = (folder: string, name: string, inner: string): TextPlace | null => {
  if (folder !== 'articles') return null
  const article = ArticleId.safeParse(withoutEnd(name, '.text'))
  const version = VersionId.safeParse(withoutEnd(inner, '.json'))
  return article.success && version.success ? { kind: 'text', article: article.data, version: version.data } : null
}

export const isRecordPlace = (place: Place): place is RecordPlace => place.kind !== 'text' && place.kind !== 'original'

/** A path as a file of records, or null for any other file: the one way from a name found on disk to a typed path. */
export const asRecordPath = (path: string): RecordPath | null => {
  const place = placeOf(path)
  return place !== null && isRecordPlace(place) ? recordPathOf(place) : null
}
