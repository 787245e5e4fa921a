// Claims as a list to choose from offers them: by their words, who says them, their outlet, article or codes.
import type { Claim } from '#core/model/index.ts'
import type { NotebookState } from '#core/notebook/state.ts'
import { type ClaimWords, claimWords } from '#core/wording/claim.ts'
import type { TypeAheadItem } from '../ui/TypeAhead.tsx'
import { ClaimLine } from './ClaimLine.tsx'

/** Words are looked up for those that are shown or searched: a list of all claims must open at once. */
export interface OfferedClaim {
  readonly claim: Claim
  words(): ClaimWords
}

/** Of articles that are not in the trash, newest first: what was just marked is what is looked for. */
export const offeredClaims = (state: NotebookState): OfferedClaim[] =>
  [...state.claims.values()]
    .filter((claim) => state.articles.get(claim.article)?.trashed === null)
    .sort((a, b) => newerFirst(a.made.at, b.made.at) || newerFirst(a.id, b.id))
    .map((claim) => {
      let words: ClaimWords | undefined
      return {
        claim,
        words: () => {
          words ??= claimWords(state, claim)
          return words
        },
      }
    })

const newerFirst = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0)

export const claimItem = ({ claim, words }: OfferedClaim): TypeAheadItem => ({
  id: claim.id,
  get label() {
    return words().words
  },
  get also() {
    return searchedBesides(claim, words())
  },
  get body() {
    return <ClaimLine claim={words()} />
  },
})

const searchedBesides = ({ note }: Claim, words: ClaimWords): string =>
  [
    words.speaker,
    words.relay,
    words.outlet,
    words.title,
    ...[...words.perspectives, ...words.codes].map(({ name }) => name),
    note,
  ]
    .filter(Boolean)
    .join(' ')
