import { expect, test } from 'vitest'
import type { ArticleId, VersionId } from '../model/ids.ts'
import { type Change, make } from '../notebook/change.ts'
import {
  asRecordPath,
  originalPath,
  pathOfEntry,
  pathsTouched,
  placeOf,
  RECORD_FOLDERS,
  recordPathOf,
  textPath,
} from './layout.ts'

const article: ArticleId = 'art-0000000000000001'
const version: VersionId = 'ver-0000000000000001'
const hash = 'a'.repeat(64)

test('every path leads to its place and back', () => {
  const paths = [
    'notebook.json',
    'codebook.json',
    'sources/src-0000000000000001.json',
    'points/pnt-0000000000000001.json',
    'comparisons/cmp-0000000000000001.json',
    'articles/art-0000000000000001.json',
    'claims/art-0000000000000001.json',
    'briefs/brf-0000000000000001.json',
    'memos/mem-0000000000000001.json',
  ]
  expect(paths.map(asRecordPath)).toEqual(paths)
  expect(new Set(paths.flatMap((path) => placeOf(path)?.kind ?? []))).toEqual(
    new Set(['notebook', 'codebook', ...RECORD_FOLDERS]),
  )
  expect(recordPathOf({ kind: 'claims', id: article })).toBe('claims/art-0000000000000001.json')
  expect(placeOf(textPath(article, version))).toEqual({ kind: 'text', article, version })
  expect(placeOf(originalPath(hash))).toEqual({ kind: 'original', hash })
})

test.each([
  '',
  'notebook.JSON',
  'sources/../notebook.json',
  '../sources/src-0000000000000001.json',
  'sources/art-0000000000000001.json',
  'sources/src-0000000000000001 (1).json',
  'sources/SRC-0000000000000001.json',
  'sources/src-0000000000000001.json/x',
  'sources\\src-0000000000000001.json',
  'articles/art-0000000000000001.text/ver-0000000000000001.json/x',
  'claims/art-0000000000000001.text/ver-0000000000000001.json',
  `originals/${hash}.exe`,
  'originals/../../etc',
  'set-aside/notebook.json',
])('%j is no place of the notebook’s', (path) => {
  expect(placeOf(path)).toBeNull()
})

test('a change touches each file once, and a splice the file of its brief', () => {
  const reading = {
    article,
    version: null,
    coder: 'cdr-0000000000000001',
    state: 'done',
    place: 0,
    at: '2025-01-01T00:00:00.000Z',
  } as const
  const change: Change = {
    ops: [
      make('readings', { id: 'rdg-0000000000000001', ...reading }),
      make('readings', { id: 'rdg-0000000000000002', ...reading }),
      { table: 'splice', brief: 'brf-0000000000000001', revision: 0, at: 0, removed: [], inserted: [] },
    ],
  }
  expect([...pathsTouched(change)]).toEqual(['claims/art-0000000000000001.json', 'briefs/brf-0000000000000001.json'])
  expect(pathOfEntry({ table: 'coders', record: { id: 'cdr-0000000000000001', name: 'Mara' } })).toBe('notebook.json')
})
