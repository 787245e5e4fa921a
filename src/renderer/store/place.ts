// Where the window is: which screen, and what on it.
import type { ClaimFilter } from '#core/claims-table/filter.ts'
import type { ClaimsView } from '#core/claims-table/view.ts'
import type { Anchor, ArticleId, BlockId, BriefId, ClaimId, CodeId, SourceId } from '#core/model/index.ts'
import type { LastPlace } from '#core/resume/visit.ts'

export type Place =
  | { readonly view: 'resume' }
  | {
      readonly view: 'library'
      /** Just added: they are selected, and the first of them has the focus. */
      readonly articles?: readonly ArticleId[]
    }
  | {
      readonly view: 'reader'
      readonly article: ArticleId
      readonly claim?: ClaimId
      readonly at?: number
      /** Only to look: whoever comes from writing and types on changes nothing here. */
      readonly look?: true
    }
  /** A filter takes the place of the one that was left there. */
  | { readonly view: 'claims'; readonly filter?: ClaimFilter; readonly passing?: Passing }
  | { readonly view: 'compare'; readonly layout?: Extract<LastPlace, { view: 'compare' }>; readonly passing?: Passing }
  | {
      readonly view: 'beside'
      /** In columns from left to right: two, or one that still wants another; for none the window finds a pair. */
      readonly articles: readonly ArticleId[]
      readonly claim?: ClaimId
      /** The claim to be seen across from it; without one a counterpart. */
      readonly facing?: ClaimId
    }
  | { readonly view: 'briefs' }
  | { readonly view: 'brief'; readonly brief: BriefId; readonly cite?: ClaimId; readonly section?: BlockId }
  | { readonly view: 'sources'; readonly source?: SourceId }
  | { readonly view: 'codebook'; readonly code?: CodeId }
  | { readonly view: 'trash' }

/** What is shown is for this visit alone: whoever leaves finds the screen as it was before. */
type Passing = true

export type View = Place['view']

/** What is to be read in: files, or what was copied. */
export interface Arrivals {
  readonly paths?: readonly string[]
  readonly paste?: { readonly text: string; readonly html: string | null }
}

/** A dialog above the screen; one at a time. */
export type Sheet =
  | { readonly sheet: 'palette' }
  | { readonly sheet: 'keys' }
  | { readonly sheet: 'about' }
  | { readonly sheet: 'preferences' }
  /** `arrivals` are what the notebook is to begin with. */
  | { readonly sheet: 'new-notebook'; readonly arrivals?: Arrivals }
  | { readonly sheet: 'rename-notebook' }
  | ({ readonly sheet: 'import' } & Arrivals)
  | { readonly sheet: 'article-details'; readonly article: ArticleId }
  /** Without a view all claims are meant. `count`: how many are shown in it. */
  | { readonly sheet: 'export-claims'; readonly shown?: { readonly view: ClaimsView; readonly count: number } }
  | { readonly sheet: 'text-date'; readonly article: ArticleId; readonly anchor: Anchor }
