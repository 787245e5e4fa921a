// A claim as a row that stands on its own: every id comes with the name behind it. Other programs read these rows, so
// their keys are promises.
import {
  type Article,
  type Claim,
  type Coding,
  claimedWords,
  type FacetId,
  type Hop,
  type Passage,
} from '#core/model/index.ts'
import { type NotebookState, tableOf } from '#core/notebook/state.ts'
import { type ArticleRow, articleRow } from './article-row.ts'

export interface Named {
  readonly id: string
  readonly name: string
}

export interface ClaimRow {
  readonly id: string
  /** What is claimed, in the article's words; […] where passages have a gap between them. */
  readonly words: string
  readonly article: ArticleRow & { readonly version: string }
  /** Offsets are UTF-16 code units into the version's text. */
  readonly passages: readonly ({ readonly role: Passage['role'] } & Passage['anchor'])[]
  readonly voice: Claim['voice']
  /** Names of those who speak; empty where nobody is said to. */
  readonly speaker: readonly string[]
  /** Hop by hop, outermost first; the last one speaks. */
  readonly attribution: readonly {
    readonly sources: readonly Named[]
    readonly form: Hop['form']
    readonly printed: string
  }[]
  /** By facet; `none` is said on purpose, and a facet that is not listed is not coded yet. */
  readonly codes: readonly { readonly facet: Named; readonly none: boolean; readonly codes: readonly Named[] }[]
  readonly point: { readonly id: string; readonly proposition: string } | null
  readonly note: string
  readonly translations: readonly { readonly language: string; readonly text: string }[]
  /** Links with other claims; `from` and `to` are their ids. */
  readonly links: readonly {
    readonly kind: string
    readonly from: string
    readonly to: string
    readonly reason: string
  }[]
  readonly coder: string
  readonly made: string
  readonly changed: string
}

/** `links`: all that start or end at this claim. */
export const claimRow = (state: NotebookState, claim: Claim, article: Article, links: ClaimRow['links']): ClaimRow => ({
  id: claim.id,
  words: claimedWords(claim),
  article: { ...articleRow(state, article), version: claim.version },
  passages: claim.passages.map(({ role, anchor }) => ({ role, ...anchor })),
  voice: claim.voice,
  speaker: (claim.attribution.at(-1)?.sources ?? []).map((id) => named(state, 'sources', id).name),
  attribution: claim.attribution.map((hop) => ({
    ...hop,
    sources: hop.sources.map((id) => named(state, 'sources', id)),
  })),
  codes: codesByFacet(state, claim.codes),
  point: pointRow(state, claim),
  note: claim.note,
  translations: claim.renderings.map(({ language, text }) => ({ language, text })),
  links,
  coder: named(state, 'coders', claim.made.by).name,
  made: claim.made.at,
  changed: claim.changed.at,
})

/** A record that a damaged notebook has lost goes by its id. */
export const named = (state: NotebookState, table: 'sources' | 'coders' | 'facets' | 'codes', id: string): Named => ({
  id,
  name: tableOf(state, table).get(id)?.name ?? id,
})

const codesByFacet = (state: NotebookState, codings: readonly Coding[]): ClaimRow['codes'] =>
  facetsIn(state, codings).map((facet) => {
    const own = [...new Set(codings.filter((coding) => coding.facet === facet).map((coding) => coding.code))]
    return {
      facet: named(state, 'facets', facet),
      none: own.includes(null),
      codes: own.flatMap((code) => (code === null ? [] : [named(state, 'codes', code)])),
    }
  })

/** In the order of the codebook. */
const facetsIn = (state: NotebookState, codings: readonly Coding[]): FacetId[] => {
  const order = (facet: FacetId) => state.facets.get(facet)?.order ?? Number.POSITIVE_INFINITY
  return [...new Set(codings.map((coding) => coding.facet))].sort((a, b) => order(a) - order(b))
}

const pointRow = (state: NotebookState, { point }: Claim): ClaimRow['point'] =>
  point === null ? null : { id: point, proposition: state.points.get(point)?.proposition ?? point }
