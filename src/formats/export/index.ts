// What can leave a notebook, in which formats. A new format of a brief is one file and one line here.
import { type PrintedBrief, printedBrief } from '#core/brief/printed.ts'
import { ClaimsTable } from '#core/claims-table/table.ts'
import type { ClaimsView } from '#core/claims-table/view.ts'
import type { BriefId } from '#core/model/index.ts'
import { done, failed, type Outcome } from '#core/notebook/outcome.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { claimsCsv, csvColumns } from './claims-csv.ts'
import { claimsJson } from './claims-json.ts'
import { briefHtml } from './html.ts'
import { briefMarkdown } from './markdown.ts'

export { claimRows } from './claims-json.ts'
export type { ClaimRow } from './rows/claim-row.ts'

/** A text that leaves the notebook, and the kind of file it wants to be. `extension` has no dot. */
export interface Exported {
  readonly text: string
  readonly extension: string
  readonly mediaType: string
}

interface BriefFormat {
  readonly extension: string
  readonly mediaType: string
  readonly render: (brief: PrintedBrief) => string
}

export const BRIEF_FORMATS = {
  markdown: { extension: 'md', mediaType: 'text/markdown', render: briefMarkdown },
  html: { extension: 'html', mediaType: 'text/html', render: briefHtml },
} as const satisfies Record<string, BriefFormat>

export type BriefFormatName = keyof typeof BRIEF_FORMATS

interface ClaimFormat {
  readonly extension: string
  readonly mediaType: string
  /** @param view which claims, in which order and columns; null for all there is of all of them */
  readonly render: (state: NotebookState, view: ClaimsView | null) => string
}

const shownIn = (table: ClaimsTable, view: ClaimsView | null) =>
  view === null ? table.all : table.find(view.filter, view.order)

const csv: ClaimFormat['render'] = (state, view) => {
  const table = new ClaimsTable(state)
  const known = table.allColumns()
  const columns = view === null ? known : view.columns.flatMap((id) => known.find((column) => column.id === id) ?? [])
  return claimsCsv(shownIn(table, view), csvColumns(columns))
}

/** A claim in JSON is whole: which columns were shown does not matter there. */
const json: ClaimFormat['render'] = (state, view) =>
  claimsJson(state, view === null ? null : shownIn(new ClaimsTable(state), view).map(({ claim }) => claim))

export const CLAIM_FORMATS = {
  json: { extension: 'json', mediaType: 'application/json', render: json },
  csv: { extension: 'csv', mediaType: 'text/csv', render: csv },
} as const satisfies Record<string, ClaimFormat>

export type ClaimFormatName = keyof typeof CLAIM_FORMATS

/** A brief in a format. One in the trash can still be exported; one that was deleted cannot. */
export const renderBrief = (state: NotebookState, id: BriefId, format: BriefFormatName): Outcome<Exported> => {
  const brief = state.briefs.get(id)
  if (brief === undefined)
    return failed('not-found', 'This brief is no longer in the notebook, so there is nothing to export.')
  const { render, ...kind } = BRIEF_FORMATS[format]
  return done({ ...kind, text: render(printedBrief(state, brief, state.briefTexts.get(id)?.blocks ?? [])) })
}

/** The notebook's claims in a format: those of a view, or all; as JSON its silences too. */
export const renderClaims = (
  state: NotebookState,
  format: ClaimFormatName = 'json',
  view: ClaimsView | null = null,
): Exported => {
  const { render, ...kind } = CLAIM_FORMATS[format]
  return { ...kind, text: render(state, view) }
}
