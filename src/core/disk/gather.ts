// From the state in memory to what each of its files holds. Records stand in an order that does not depend on
// when they were made or loaded, so that the same notebook is the same bytes.
import { type Claim, contentPassages } from '../model/claim.ts'
import type { ArticleId, BriefId } from '../model/ids.ts'
import { filedWith, type NotebookState, recordsFiledWith } from '../notebook/state.ts'
import type { BriefFile, ClaimsFile, FileContent } from './files.ts'
import { FORMAT, FORMAT_VERSION } from './format.ts'
import type { RecordPlace } from './layout.ts'

/** What the file at a place holds now, or null when it has nothing to hold and should not exist. */
export const gather = (state: NotebookState, place: RecordPlace): FileContent | null => {
  switch (place.kind) {
    case 'notebook':
      return notebookContent(state)
    case 'codebook':
      return codebookContent(state)
    case 'claims':
      return present('claims', claimsFile(state, place.id))
    case 'briefs':
      return present('briefs', briefFile(state, place.id))
    case 'sources':
      return present('sources', state.sources.get(place.id))
    case 'points':
      return present('points', state.points.get(place.id))
    case 'comparisons':
      return present('comparisons', state.comparisons.get(place.id))
    case 'articles':
      return present('articles', state.articles.get(place.id))
    case 'memos':
      return present('memos', state.memos.get(place.id))
  }
}

const present = <K extends FileContent['kind']>(
  kind: K,
  content: Extract<FileContent, { kind: K }>['content'] | null | undefined,
): FileContent | null => (content == null ? null : ({ kind, content } as FileContent))

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

const byOrder = (
  a: { readonly order: number; readonly id: string },
  b: { readonly order: number; readonly id: string },
): number => a.order - b.order || byId(a, b)

const notebookContent = (state: NotebookState): FileContent | null => {
  const [notebook] = state.notebook.values()
  if (notebook === undefined) return null
  const coders = [...state.coders.values()].sort(byId)
  return { kind: 'notebook', content: { format: FORMAT, version: FORMAT_VERSION, ...notebook, coders } }
}

const codebookContent = (state: NotebookState): FileContent | null => {
  if (state.facets.size === 0 && state.codes.size === 0) return null
  const facets = [...state.facets.values()].sort(byOrder)
  const codes = [...state.codes.values()].sort(
    (a, b) => (a.facet < b.facet ? -1 : a.facet > b.facet ? 1 : 0) || byOrder(a, b),
  )
  return { kind: 'codebook', content: { facets, codes } }
}

const claimsFile = (state: NotebookState, article: ArticleId): ClaimsFile | null => {
  if (Object.values(filedWith(state, article)).every((ids) => ids.size === 0)) return null
  return {
    article,
    claims: inReadingOrder(recordsFiledWith(state, 'claims', article)),
    links: recordsFiledWith(state, 'links', article).sort(byId),
    silences: recordsFiledWith(state, 'silences', article).sort(byId),
    readings: recordsFiledWith(state, 'readings', article).sort(byId),
  }
}

const inReadingOrder = (claims: readonly Claim[]): Claim[] =>
  claims
    .map((claim) => ({ claim, id: claim.id, order: contentPassages(claim)[0]?.anchor.start ?? 0 }))
    .sort(byOrder)
    .map(({ claim }) => claim)

const briefFile = (state: NotebookState, id: BriefId): BriefFile | null => {
  const brief = state.briefs.get(id)
  if (brief === undefined) return null
  const text = state.briefTexts.get(id)
  return { ...brief, text: text === undefined ? null : { revision: text.revision, blocks: text.blocks } }
}
