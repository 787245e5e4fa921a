// Choices for generated tests, read off a tape of numbers: whoever owns the tape can shorten it and see the same
// choices again. Ids are mostly of records that are there, and now and then of one that is gone.
import type { NotebookState } from '../../notebook/state.ts'
import { tableOf } from '../../notebook/state.ts'
import type { IdOf, TableName } from '../../notebook/tables.ts'

const GONE: { readonly [T in TableName]: IdOf<T> } = {
  notebook: 'ntb-gone0000',
  coders: 'cdr-gone0000',
  facets: 'fct-gone0000',
  codes: 'cod-gone0000',
  sources: 'src-gone0000',
  articles: 'art-gone0000',
  claims: 'clm-gone0000',
  points: 'pnt-gone0000',
  links: 'lnk-gone0000',
  silences: 'sil-gone0000',
  readings: 'rdg-gone0000',
  comparisons: 'cmp-gone0000',
  briefs: 'brf-gone0000',
  briefTexts: 'brf-gone0000',
  memos: 'mem-gone0000',
}

export class Draw {
  #at = 0

  constructor(
    readonly state: NotebookState,
    readonly tape: readonly number[],
  ) {}

  /** A whole number from 0 up to but not including `limit`. */
  below(limit: number): number {
    const drawn = this.tape[this.#at % this.tape.length] ?? 0
    this.#at += 1
    return limit < 1 ? 0 : drawn % limit
  }

  flip(): boolean {
    return this.below(2) === 1
  }

  of<T>(first: T, ...rest: readonly T[]): T {
    return rest[this.below(rest.length + 1) - 1] ?? first
  }

  /** A few, with repetitions. */
  some<T>(one: () => T, least = 1): [T, ...T[]] {
    return [one(), ...Array.from({ length: Math.max(least - 1, this.below(3)) }, one)]
  }

  /** Few enough names that they clash at times, in letters whose case is a trap. */
  name(): string {
    return this.of('Pier', 'pier ', 'Ferry', 'İskele', 'ISKELE', 'Zeta', 'Ωmega 🛟')
  }

  id<T extends TableName>(table: T): IdOf<T> {
    const records = [...tableOf(this.state, table).values()]
    const record = records[this.below(records.length)]
    return record === undefined || this.below(15) === 14 ? GONE[table] : record.id
  }
}
