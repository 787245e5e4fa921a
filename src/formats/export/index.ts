// What can leave a notebook, in which formats. A new format of a brief is one file and one line here.
import { type PrintedBrief, printedBrief } from '#core/brief/printed.ts'
import type { BriefId } from '#core/model/index.ts'
import { done, failed, type Outcome } from '#core/notebook/outcome.ts'
import type { NotebookState } from '#core/notebook/state.ts'
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
export const CLAIM_FORMATS = { json: { extension: 'json', mediaType: 'application/json' } } as const

/** A brief in a format. One in the trash can still be exported; one that was deleted cannot. */
export const renderBrief = (state: NotebookState, id: BriefId, format: BriefFormatName): Outcome<Exported> => {
  const brief = state.briefs.get(id)
  if (brief === undefined)
    return failed('not-found', 'This brief is no longer in the notebook, so there is nothing to export.')
  const { render, ...kind } = BRIEF_FORMATS[format]
  return done({ ...kind, text: render(printedBrief(state, brief, state.briefTexts.get(id)?.blocks ?? [])) })
}

/** All claims and silences of the notebook, as JSON. */
export const renderClaims = (state: NotebookState): Exported => ({ ...CLAIM_FORMATS.json, text: claimsJson(state) })
