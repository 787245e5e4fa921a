// Which records refer to which, and what becomes of a record when something it refers to goes: the one place that
// removal and the invariants both read, so that a new reference cannot be known to one and not to the other.
// Citations are not listed: a brief keeps a citation whose claim is gone, and says so.
import type { Axis, CodeId, Coding, IdPrefix, Stamp } from '../model/index.ts'
import { type RecordOf, TABLE_NAMES, type TableName } from './tables.ts'

type Gone = ReadonlySet<string>

interface References<R> {
  /** The kinds of id it may refer to whose records can be removed. Coders cannot: they are listed, never released. */
  readonly to: readonly IdPrefix[]
  list(record: R): readonly (string | null)[]
  /** The record without what is gone, or null if it cannot stand without. `heir` gives what takes a gone code's place. */
  release(record: R, gone: Gone, heir: (id: CodeId) => CodeId | null): R | null
}

const codingIds = (codes: readonly Coding[]) => codes.flatMap((coding) => [coding.facet, coding.code, coding.by])
const coders = (...stamps: readonly (Stamp | null)[]) => stamps.map((stamp) => stamp?.by ?? null)
const keepCodings = (codes: readonly Coding[], gone: Gone) =>
  codes.filter((coding) => !gone.has(coding.facet) && (coding.code === null || !gone.has(coding.code)))
const unlessGone = <Id extends string>(id: Id | null, gone: Gone): Id | null =>
  id !== null && gone.has(id) ? null : id
const standsWith =
  <R>(list: (record: R) => readonly (string | null)[]) =>
  (record: R, gone: Gone): R | null =>
    list(record).some((id) => id !== null && gone.has(id)) ? null : record

const nothing = { to: [], list: () => [], release: <R>(record: R) => record }
const axisIds = (axis: Axis) => (axis.by === 'facet' ? [axis.facet] : [])
const keepAxis = (axis: Axis, gone: Gone): Axis =>
  axis.by === 'facet' && gone.has(axis.facet) ? { by: 'outlet' } : axis

const linkIds = (link: RecordOf<'links'>) => [link.article, link.from, link.to, ...coders(link.made)]
const silenceIds = (silence: RecordOf<'silences'>) => [silence.article, silence.about, ...coders(silence.made)]
const readingIds = (reading: RecordOf<'readings'>) => [reading.article, reading.coder]
const memoIds = (memo: RecordOf<'memos'>) => [memo.about, ...coders(memo.made, memo.changed)]

export const REFERENCES: { readonly [T in TableName]: References<RecordOf<T>> } = {
  notebook: nothing,
  coders: nothing,
  facets: nothing,
  briefs: { to: [], list: (brief) => coders(brief.made, brief.trashed), release: (brief) => brief },
  points: { to: [], list: (point) => coders(point.made), release: (point) => point },
  codes: {
    to: ['fct', 'cod'],
    list: (code) => [code.facet, code.parent],
    release: (code, gone, heir) => {
      if (gone.has(code.facet)) return null
      if (code.parent === null || !gone.has(code.parent)) return code
      return { ...code, parent: heir(code.parent) }
    },
  },
  sources: {
    to: ['src', 'fct', 'cod', 'art'],
    list: (source) => [
      ...source.roles.map((role) => role.organisation),
      ...codingIds(source.codes),
      source.usualPerspective,
      source.unnamedIn,
    ],
    release: (source, gone) =>
      source.unnamedIn !== null && gone.has(source.unnamedIn)
        ? null
        : {
            ...source,
            roles: source.roles.map((role) => ({ ...role, organisation: unlessGone(role.organisation, gone) })),
            codes: keepCodings(source.codes, gone),
            usualPerspective: unlessGone(source.usualPerspective, gone),
          },
  },
  articles: {
    to: ['src', 'fct', 'cod'],
    list: (article) => [
      article.outlet,
      ...codingIds(article.codes),
      ...coders(article.added, article.trashed, ...article.versions.map((version) => version.added)),
    ],
    release: (article, gone) => ({
      ...article,
      outlet: unlessGone(article.outlet, gone),
      codes: keepCodings(article.codes, gone),
    }),
  },
  claims: {
    to: ['art', 'src', 'fct', 'cod', 'pnt'],
    list: (claim) => [
      claim.article,
      ...claim.attribution.flatMap((hop) => hop.sources),
      ...codingIds(claim.codes),
      claim.point,
      ...coders(claim.made, claim.changed, ...claim.renderings.map((rendering) => rendering.stamp)),
    ],
    release: (claim, gone) => (gone.has(claim.article) ? null : releaseClaim(claim, gone)),
  },
  links: { to: ['art', 'clm'], list: linkIds, release: standsWith(linkIds) },
  silences: { to: ['art', 'pnt', 'cod'], list: silenceIds, release: standsWith(silenceIds) },
  readings: { to: ['art'], list: readingIds, release: standsWith(readingIds) },
  comparisons: {
    to: ['art', 'src', 'fct'],
    list: (comparison) => [
      ...(comparison.articles ?? []),
      ...(comparison.outlets ?? []),
      ...axisIds(comparison.rows),
      ...axisIds(comparison.columns),
      ...coders(comparison.made),
    ],
    release: (comparison, gone) => ({
      ...comparison,
      articles: comparison.articles?.filter((id) => !gone.has(id)) ?? null,
      outlets: comparison.outlets?.filter((id) => !gone.has(id)) ?? null,
      rows: keepAxis(comparison.rows, gone),
      columns: keepAxis(comparison.columns, gone),
    }),
  },
  briefTexts: { to: ['brf'], list: (text) => [text.id], release: standsWith((text) => [text.id]) },
  memos: {
    to: ['ntb', 'art', 'clm', 'src', 'cod', 'fct', 'pnt', 'lnk', 'sil', 'cmp', 'brf'],
    list: memoIds,
    release: standsWith(memoIds),
  },
}

/**
 * A hop that loses its last source goes. Where that is the speaking hop the voice is unset and no hop stays: one that
 * relayed would otherwise be taken for the speaker.
 */
const releaseClaim = (claim: RecordOf<'claims'>, gone: Gone): RecordOf<'claims'> => {
  const hops = claim.attribution.map((hop) => ({ ...hop, sources: hop.sources.filter((id) => !gone.has(id)) }))
  const silenced = hops.at(-1)?.sources.length === 0
  return {
    ...claim,
    attribution: silenced ? [] : hops.filter((hop) => hop.sources.length > 0),
    voice: silenced ? 'unset' : claim.voice,
    codes: keepCodings(claim.codes, gone),
    point: unlessGone(claim.point, gone),
  }
}

export const idsReferredTo = <T extends TableName>(table: T, record: RecordOf<T>): string[] =>
  REFERENCES[table].list(record).filter((id) => id !== null)

/** The tables whose records may refer to any of these ids. */
export const tablesReferringTo = (ids: Iterable<string>): TableName[] => {
  const prefixes = new Set(Array.from(ids, (id) => id.slice(0, 3)))
  return TABLE_NAMES.filter((table) => REFERENCES[table].to.some((prefix) => prefixes.has(prefix)))
}
