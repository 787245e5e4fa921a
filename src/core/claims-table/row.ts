// A claim as the table of all claims holds it: with its article, its place in reading order, and its words folded once
// so that they can be searched and sorted at every keystroke.
import { type Article, type Claim, type ClaimId, claimedWords } from '../model/index.ts'
import { type KnownCharacters, searchText } from '../text/search.ts'

export class TableRow {
  readonly id: ClaimId
  /** The place among all claims in reading order. */
  at = 0
  #words: string | null = null
  #note: string | null = null
  article: Article
  #claim: Claim
  readonly #known: KnownCharacters

  constructor(claim: Claim, article: Article, known: KnownCharacters) {
    this.id = claim.id
    this.#claim = claim
    this.article = article
    this.#known = known
  }

  get claim(): Claim {
    return this.#claim
  }

  /** The claim as it is after an edit. What is folded stays where the edit left it alone. */
  set claim(claim: Claim) {
    if (claim.passages !== this.#claim.passages) this.#words = null
    if (claim.note !== this.#claim.note) this.#note = null
    this.#claim = claim
  }

  /** What is claimed, as it is searched. */
  get words(): string {
    this.#words ??= searchText(claimedWords(this.#claim), this.#known)
    return this.#words
  }

  /** The note, as it is searched. */
  get note(): string {
    if (this.#claim.note === '') return ''
    this.#note ??= searchText(this.#claim.note, this.#known)
    return this.#note
  }

  /** Whether the folding that a search needs is done. */
  get isFolded(): boolean {
    return this.#words !== null
  }
}
