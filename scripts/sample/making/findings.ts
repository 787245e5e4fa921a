// What was found across articles: points, links, silences, memos and kept comparisons.
import type { BlockId, MemoSubject, PointId, ProseBlock } from '#core/model/index.ts'
import { notebookOf } from '#core/notebook/state.ts'
import { known, madeId, type SampleDesk } from '../desk.ts'
import { ARTICLE_LINKS, CLAIM_LINKS } from '../findings/links.ts'
import { MEMOS } from '../findings/memos.ts'
import { POINTS } from '../findings/points.ts'
import { SILENCES } from '../findings/silences.ts'
import { COMPARISONS } from '../findings/views.ts'
import type { Articles } from './articles.ts'
import type { Claims } from './claims.ts'
import { type Codes, codeOf } from './codebook.ts'

export type Points = ReadonlyMap<string, PointId>

interface Known {
  readonly articles: Articles
  readonly claims: Claims
  readonly codes: Codes
}

export const addFindings = (desk: SampleDesk, about: Known): Points => {
  desk.sitDown('2025-04-03T13:10:00.000Z')
  const points = addPoints(desk, about.claims)
  addLinks(desk, about)
  desk.sitDown('2025-04-03T15:20:00.000Z')
  for (const [key, { article, about: subject, search }] of Object.entries(SILENCES)) {
    const of = points.get(subject) ?? codeOf(about.codes, subject)
    const input = { article: known(about.articles, article, 'article').article, about: of, search }
    desk.run(`silence/${key}`, 'silence.add', input)
  }
  addMemos(desk, points, about)
  addComparisons(desk, about)
  return points
}

const addPoints = (desk: SampleDesk, claims: Claims): Points => {
  const points = new Map<string, PointId>()
  for (const [key, { proposition, status, evidence, claims: making }] of Object.entries(POINTS)) {
    const ids = making.map((claim) => known(claims, claim, 'claim'))
    const id = madeId(desk.run(`point/${key}`, 'point.add', { proposition, claims: ids }), 'pnt')
    desk.run(`point/${key}/check`, 'point.change', { id, fields: { status, evidence } })
    points.set(key, id)
  }
  return points
}

const addLinks = (desk: SampleDesk, { articles, claims }: Known): void => {
  for (const { from, kind, to, reason } of ARTICLE_LINKS)
    desk.run(`link/${from}/${kind}/${to}`, 'link.add', {
      between: 'articles',
      kind,
      from: known(articles, from, 'article').article,
      to: known(articles, to, 'article').article,
      reason,
    })
  for (const { from, kind, to, reason } of CLAIM_LINKS)
    desk.run(`link/${from}/${kind}/${to}`, 'link.add', {
      between: 'claims',
      kind,
      from: known(claims, from, 'claim'),
      to: known(claims, to, 'claim'),
      reason,
    })
}

const addMemos = (desk: SampleDesk, points: Points, { articles, claims }: Known): void => {
  const subjectOf = (about: string): MemoSubject => {
    const [kind = '', key = ''] = about.split(/:(.*)/s)
    if (kind === 'article') return known(articles, key, 'article').article
    if (kind === 'claim') return known(claims, key, 'claim')
    if (kind === 'point') return known(points, key, 'point')
    return notebookOf(desk.session.state).id
  }
  for (const { about, paragraphs } of MEMOS) {
    desk.host.nameNext(`memo/${about}/blocks`)
    const blocks = paragraphs.map((text): ProseBlock => {
      const id: BlockId = desk.host.newId('blk')
      return { id, kind: 'paragraph', content: [{ kind: 'text', text, styles: [], href: null }] }
    })
    desk.run(`memo/${about}`, 'memo.add', { about: subjectOf(about), blocks })
  }
}

const addComparisons = (desk: SampleDesk, { articles, codes }: Known): void => {
  for (const { title, view, articles: chosen, rows, columns } of COMPARISONS) {
    const axisOf = (by: (typeof COMPARISONS)[number]['rows' | 'columns']) =>
      by.by === 'facet' ? { by: 'facet' as const, facet: known(codes, by.of, 'code').facet } : by
    desk.run(`comparison/${title}`, 'comparison.add', {
      title,
      view,
      articles: chosen === null ? null : chosen.map((key) => known(articles, key, 'article').article),
      outlets: null,
      rows: axisOf(rows),
      columns: axisOf(columns),
    })
  }
}
