// The notebook's claims and silences as JSON for other programs. What is in the trash stays there.
import { chosenArticles, claimsInReadingOrder } from '#core/compare/chosen-articles.ts'
import type { Article, Claim, ClaimId } from '#core/model/index.ts'
import { type NotebookState, notebookOf, recordsFiledWith } from '#core/notebook/state.ts'
import { type ClaimRow, claimRow } from './rows/claim-row.ts'
import { type SilenceRow, silenceRow } from './rows/silence-row.ts'

/** Every claim, article by article, oldest first, and in each from top to end; or those that are given, as given. */
export const claimRows = (state: NotebookState, chosen: readonly Claim[] | null = null): ClaimRow[] => {
  const articles = chosenArticles(state, null)
  const byId = new Map<string, Article>(articles.map((article) => [article.id, article]))
  const links = linksByClaim(state)
  return (chosen ?? claimsInReadingOrder(state, articles).flat()).flatMap((claim) => {
    const article = byId.get(claim.article)
    return article === undefined ? [] : [claimRow(state, claim, article, links.get(claim.id) ?? [])]
  })
}

const silenceRows = (state: NotebookState): SilenceRow[] =>
  chosenArticles(state, null).flatMap((article) =>
    recordsFiledWith(state, 'silences', article.id).map((silence) => silenceRow(state, silence, article)),
  )

/** @param chosen the claims to write; all of them, in reading order, for null. Silences are written all the same. */
export const claimsJson = (state: NotebookState, chosen: readonly Claim[] | null = null): string => {
  const { id, title } = notebookOf(state)
  const content = {
    format: 'parallax-claims',
    version: 1,
    notebook: { id, title },
    offsets: 'UTF-16 code units into the article’s text: its blocks joined by one newline',
    claims: claimRows(state, chosen),
    silences: silenceRows(state),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** The links between claims by each of their ends. */
const linksByClaim = (state: NotebookState): ReadonlyMap<ClaimId, ClaimRow['links']> => {
  const byClaim = new Map<ClaimId, ClaimRow['links'][number][]>()
  for (const link of state.links.values()) {
    if (link.between !== 'claims') continue
    const { kind, from, to, reason } = link
    for (const end of [from, to]) byClaim.set(end, [...(byClaim.get(end) ?? []), { kind, from, to, reason }])
  }
  return byClaim
}
