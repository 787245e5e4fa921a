// The table of all claims: which there are, found by a filter, put in order and in groups. It is made once and then
// follows the notebook Change by Change, since making it anew for a hundred thousand claims takes longer than a keystroke
// may. What the trash holds is not in it.
import { chosenArticles, claimsInReadingOrder } from '../compare/chosen-articles.ts'
import type { ClaimId } from '../model/index.ts'
import type { Change, RecordOp } from '../notebook/change.ts'
import { filedWith, type NotebookState } from '../notebook/state.ts'
import type { TableName } from '../notebook/tables.ts'
import type { KnownCharacters } from '../text/search.ts'
import { type Column, type ColumnId, columnsOf } from './columns.ts'
import { type ClaimFilter, isNarrower, withCondition } from './filter.ts'
import { groupRows, type RowGroup } from './groups.ts'
import { FoldedRecords, fitting } from './matching.ts'
import { type Direction, type Ranks, ranksOf, sortByRank } from './ranks.ts'
import { TableRow } from './row.ts'
import { sharesOf } from './shares.ts'
import { type Trait, traitNamed, traitsOf } from './traits.ts'

export interface TableOrder {
  readonly column: ColumnId
  readonly direction: Direction
}

export class ClaimsTable {
  readonly #state: NotebookState
  readonly #known: KnownCharacters = new Map()
  readonly #folded = new FoldedRecords(this.#known)
  readonly #rows = new Map<ClaimId, TableRow>()
  /** All rows in reading order; null where it must be laid out anew. */
  #all: readonly TableRow[] | null = null
  readonly #ranks = new Map<ColumnId, Ranks>()
  /** What was last found, for as long as nothing changes. */
  #last: { readonly filter: ClaimFilter; readonly found: readonly TableRow[] } | null = null
  #columns: readonly Column[] | null = null

  /** @param state is read, and must be the one that the Changes it follows were applied to */
  constructor(state: NotebookState) {
    this.#state = state
  }

  /** Every claim that is not in the trash, article by article, oldest first, and in each from top to end. */
  get all(): readonly TableRow[] {
    this.#all ??= this.#layOut()
    return this.#all
  }

  row(id: ClaimId): TableRow | undefined {
    return this.all.length === 0 ? undefined : this.#rows.get(id)
  }

  /** What the table can show, facets that are off left out. */
  get columns(): readonly Column[] {
    this.#columns ??= columnsOf(this.#state)
    return this.#columns
  }

  /** The same with every facet. */
  allColumns(): Column[] {
    return columnsOf(this.#state, true)
  }

  /** The claims that fit, in order; in reading order where none is wanted, or that of a column that is gone. */
  find(filter: ClaimFilter, order: TableOrder | null = null): readonly TableRow[] {
    const found = this.#fitting(filter)
    const column = order === null ? undefined : this.columns.find(({ id }) => id === order.column)
    return column === undefined || order === null ? found : sortByRank(found, this.#ranksOf(column), order.direction)
  }

  /** In reading order. What narrows the filter before it is looked for in what that one found. */
  #fitting(filter: ClaimFilter): readonly TableRow[] {
    const fits = fitting(this.#state, filter, this.#folded)
    if (fits === null) return this.all
    const last = this.#last
    const among = last !== null && isNarrower(filter, last.filter) ? last.found : this.all
    const found = among.filter(fits)
    this.#last = { filter, found }
    return found
  }

  /** Rows apart by what they have in a column, each in one group; groups in the column's order, each row's order kept. */
  group(rows: readonly TableRow[], id: ColumnId, direction: Direction = 'ascending'): RowGroup[] {
    const column = this.columns.find((one) => one.id === id)
    return column === undefined
      ? [{ key: '', name: 'All claims', isUnset: false, rows }]
      : groupRows(rows, column, this.#ranksOf(column), direction)
  }

  /** How many claims have each value of a trait, among those that fit the rest of a filter. */
  counts(filter: ClaimFilter, trait: Trait): ReadonlyMap<string, number> {
    const shares = sharesOf(this.find(withCondition(filter, trait.id, [])), trait.visit)
    return new Map(shares.map(({ value, count }) => [value, count]))
  }

  /** What a filter can look at; facets that are off left out. */
  traits(): Trait[] {
    return traitsOf(this.#state)
  }

  trait(id: Trait['id']): Trait | null {
    return traitNamed(this.#state, id)
  }

  /** Does in small pieces what the first search would otherwise do at once. Answers whether there is more to do. */
  prepare(isTimeUp: () => boolean): boolean {
    for (const row of this.all) {
      if (row.isFolded) continue
      if (isTimeUp()) return true
      void row.words
      void row.note
    }
    return false
  }

  /** Keeps in step with a Change that was applied to the notebook. */
  follow(change: Change): void {
    this.#last = null
    for (const op of change.ops) if (op.table !== 'splice') this.#followOp(op)
  }

  #followOp(op: RecordOp): void {
    if (op.table === 'claims') this.#followClaim(op)
    else if (op.table === 'articles') this.#followArticle(op)
    else {
      if (op.table === 'facets' || op.table === 'codes') this.#columns = null
      this.#forget(op.table)
    }
  }

  #followClaim({ before, after }: RecordOp<'claims'>): void {
    if (before === null || after === null || before.passages !== after.passages) {
      this.#layOutAnew()
      return
    }
    const row = this.#rows.get(after.id)
    if (row === undefined || this.#all === null) return
    const keys = [...this.#ranks.keys()].map((id) => [id, this.#keyIn(id, row)] as const)
    row.claim = after
    for (const [id, key] of keys) if (this.#keyIn(id, row) !== key) this.#ranks.delete(id)
  }

  #keyIn(id: ColumnId, row: TableRow): string | undefined {
    return this.columns.find((column) => column.id === id)?.key(row)
  }

  #followArticle({ before, after }: RecordOp<'articles'>): void {
    const isMoved =
      before === null ||
      after === null ||
      before.trashed !== after.trashed ||
      before.title !== after.title ||
      before.published !== after.published
    if (isMoved) {
      this.#layOutAnew()
      return
    }
    for (const id of filedWith(this.#state, after.id).claims) {
      const row = this.#rows.get(id)
      if (row !== undefined) row.article = after
    }
    this.#ranks.clear()
  }

  #layOutAnew(): void {
    this.#all = null
    this.#ranks.clear()
  }

  /** The order of columns that show what has changed is worked out anew when it is next wanted. */
  #forget(table: TableName): void {
    for (const id of [...this.#ranks.keys()]) {
      const column = this.columns.find((one) => one.id === id)
      if (column === undefined || column.reads.includes(table)) this.#ranks.delete(id)
    }
  }

  #ranksOf(column: Column): Ranks {
    const known = this.#ranks.get(column.id) ?? ranksOf(this.all, column)
    this.#ranks.set(column.id, known)
    return known
  }

  #layOut(): TableRow[] {
    const articles = chosenArticles(this.#state, null)
    const inOrder = claimsInReadingOrder(this.#state, articles)
    const rows: TableRow[] = []
    for (const [nth, article] of articles.entries())
      for (const claim of inOrder[nth] ?? []) {
        const row = this.#rows.get(claim.id) ?? new TableRow(claim, article, this.#known)
        row.claim = claim
        row.article = article
        row.at = rows.push(row) - 1
      }
    this.#rows.clear()
    for (const row of rows) this.#rows.set(row.claim.id, row)
    return rows
  }
}
