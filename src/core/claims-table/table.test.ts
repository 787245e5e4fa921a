// What holds for the table of claims, on notebooks that grew by commands drawn at random.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMMANDS, type Command, type CommandId } from '../commands/index.ts'
import { drawInput } from '../commands/testing/draw-input.ts'
import type { FacetId } from '../model/index.ts'
import { apply, invert } from '../notebook/change.ts'
import type { NotebookState } from '../notebook/state.ts'
import { type Sample, sampleNotebook } from '../notebook/testing/sample-notebook.ts'
import { searchWords } from '../text/search.ts'
import { type ClaimFilter, NO_FILTER, NONE, UNSET, withCondition } from './filter.ts'
import { ClaimsTable, type TableOrder } from './table.ts'

const COMMAND_IDS = (Object.keys(COMMANDS) as CommandId[]).filter((id) => !id.startsWith('brief.'))
const plans = fc.array(
  fc.record({
    id: fc.constantFrom(...COMMAND_IDS),
    tape: fc.array(fc.nat(1_000_000), { minLength: 12, maxLength: 24 }),
    undo: fc.boolean(),
  }),
  { maxLength: 20 },
)
type Plan = readonly { readonly id: CommandId; readonly tape: readonly number[]; readonly undo: boolean }[]

/** Runs commands on the sample; a table that was made before, and asked before each, follows them. */
const grown = (plan: Plan, ask: (table: ClaimsTable) => void = () => undefined) => {
  const { state, coder } = sampleNotebook()
  const table = new ClaimsTable(state)
  let made = 0
  const newId = <P extends string>(prefix: P): `${P}-${string}` => {
    made += 1
    return `${prefix}-new${made.toString().padStart(8, '0')}`
  }
  for (const { id, tape, undo } of plan) {
    ask(table)
    const command: Command = COMMANDS[id]
    const input = command.input.parse(drawInput(state, id, tape))
    const outcome = command.run(state, input, { now: '2031-06-01T12:00:00.000Z', newId, coder })
    if (!outcome.ok) continue
    const { change } = outcome.value
    for (const one of undo ? [change, invert(change)] : [change]) {
      apply(state, one)
      table.follow(one)
    }
  }
  return { state, table }
}

const orders = (table: ClaimsTable): TableOrder[] =>
  table.columns.flatMap(({ id }) =>
    (['ascending', 'descending'] as const).map((direction) => ({ column: id, direction })),
  )

/** Filters that find something and filters that find nothing. */
const filters = (state: NotebookState): ClaimFilter[] => {
  const traits = ['source', 'outlet', 'article', 'voice', 'form', 'point', 'coder', ...state.facets.keys()] as const
  const table = new ClaimsTable(state)
  return [
    NO_FILTER,
    { ...NO_FILTER, text: 'pier' },
    { ...NO_FILTER, text: 'Órsk harbour' },
    ...traits.flatMap((id) => {
      const values = table.trait(id)?.values() ?? []
      return values.slice(0, 3).map(({ value }) => withCondition({ ...NO_FILTER, text: '' }, id, [value, UNSET]))
    }),
  ]
}

const ids = (rows: readonly { readonly claim: { readonly id: string } }[]) => rows.map(({ claim }) => claim.id)

test('a table that followed every Change shows what one made anew shows', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const ask = (table: ClaimsTable) => {
        for (const order of orders(table)) table.find({ ...NO_FILTER, text: 'a' }, order)
      }
      const { state, table } = grown(plan, ask)
      const fresh = new ClaimsTable(state)
      expect(table.columns.map(({ id, name }) => [id, name])).toEqual(fresh.columns.map(({ id, name }) => [id, name]))
      for (const filter of filters(state)) expect(ids(table.find(filter))).toEqual(ids(fresh.find(filter)))
      for (const order of orders(fresh))
        expect(ids(table.find(NO_FILTER, order))).toEqual(ids(fresh.find(NO_FILTER, order)))
      for (const column of fresh.columns) {
        const shown = (of: ClaimsTable) => of.all.map((row) => column.text(row))
        expect(shown(table)).toEqual(shown(fresh))
      }
    }),
    { numRuns: 40 },
  )
})

test('typing on finds what typing all of it at once finds', () => {
  const letters = fc.constantFrom(...'aeiourstlnp ')
  fc.assert(
    fc.property(fc.array(fc.oneof(letters, fc.constant('⌫')), { maxLength: 12 }), (keys) => {
      const { state } = sampleNotebook()
      const table = new ClaimsTable(state)
      let text = ''
      for (const key of keys) {
        text = key === '⌫' ? text.slice(0, -1) : text + key
        const filter = { ...NO_FILTER, text }
        expect(ids(table.find(filter))).toEqual(ids(new ClaimsTable(state).find(filter)))
      }
    }),
  )
})

test('filtered and then sorted is sorted and then filtered', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { state, table } = grown(plan)
      for (const filter of filters(state)) {
        const found = new Set(ids(table.find(filter)))
        for (const order of orders(table))
          expect(ids(table.find(filter, order))).toEqual(
            ids(table.find(NO_FILTER, order)).filter((id) => found.has(id)),
          )
      }
    }),
    { numRuns: 15 },
  )
})

test('sorting loses nothing, keeps to the column, and has the same order both ways among equals', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { table } = grown(plan)
      for (const order of orders(table)) {
        const sorted = table.find(NO_FILTER, order)
        expect(new Set(ids(sorted))).toEqual(new Set(ids(table.all)))
        const column = table.columns.find(({ id }) => id === order.column)!
        for (const [at, row] of sorted.entries()) {
          const before = sorted[at - 1]
          if (before === undefined) continue
          const [a, b] = [column.key(before), column.key(row)]
          if (a === '') expect(b).toBe('')
          else if (b !== '') {
            const sign = order.direction === 'ascending' ? 1 : -1
            expect(sign * column.compare(a, b)).toBeLessThanOrEqual(0)
            if (column.compare(a, b) === 0) expect(before.at).toBeLessThan(row.at)
          }
        }
      }
    }),
    { numRuns: 20 },
  )
})

test('groups part the claims: each is in one, none is empty, and each keeps its order', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { table } = grown(plan)
      for (const { id, groups: worthwhile, group, key } of table.columns) {
        if (!worthwhile) continue
        const rows = table.find(NO_FILTER, { column: 'claim', direction: 'descending' })
        const groups = table.group(rows, id)
        expect(groups.flatMap((one) => ids(one.rows)).sort()).toEqual([...ids(rows)].sort())
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
        for (const one of groups) {
          expect(one.rows.length).toBeGreaterThan(0)
          expect(one.name).not.toBe('')
          expect(new Set(one.rows.map(group ?? key)).size).toBe(1)
          expect(ids(one.rows)).toEqual(ids(rows.filter((row) => one.rows.includes(row))))
        }
      }
    }),
    { numRuns: 15 },
  )
})

test('the count beside a value is what choosing it alone finds', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { state, table } = grown(plan)
      for (const filter of filters(state).slice(0, 6))
        for (const id of ['source', 'outlet', 'voice', 'point', ...state.facets.keys()] as const) {
          const trait = table.trait(id)
          if (trait === null) continue
          const counts = table.counts(filter, trait)
          for (const { value } of trait.values())
            expect(table.find(withCondition(filter, id, [value])).length).toBe(counts.get(value) ?? 0)
        }
    }),
    { numRuns: 10 },
  )
})

describe('the sample notebook', () => {
  const open = () => {
    const sample = sampleNotebook()
    return { ...sample, table: new ClaimsTable(sample.state) }
  }
  const found = ({ table }: { table: ClaimsTable }, filter: Partial<ClaimFilter>) =>
    ids(table.find({ ...NO_FILTER, ...filter }))
  const coded = (sample: Sample & { table: ClaimsTable }, facet: FacetId, ...values: string[]) =>
    found(sample, { conditions: [{ trait: facet, values }] })

  test('whoever relays is a source too', () => {
    const sample = open()
    expect(found(sample, { conditions: [{ trait: 'source', values: [sample.sources.office] }] }).sort()).toEqual(
      [sample.claims.pier, sample.claims.fares].sort(),
    )
  })

  test('a typed word is found in the words, the speaker, the outlet and the codes', () => {
    const sample = open()
    expect(found(sample, { text: 'COIN' })).toContain(sample.claims.coin)
    expect(found(sample, { text: 'orsk' })).toEqual(expect.arrayContaining([sample.claims.winter, sample.claims.fares]))
    expect(found(sample, { text: 'gazette orsk' })).toEqual([sample.claims.winter])
    expect(found(sample, { text: 'money' }).length).toBeGreaterThan(0)
    expect(found(sample, { text: 'no such word' })).toEqual([])
  })

  test('not set and none are told apart', () => {
    const sample = open()
    const { claims, facets } = sample
    sample.run('coding.set', { subject: 'claims', ids: [claims.coin], facet: facets.frame, codes: [null], mode: 'set' })
    expect(coded(sample, facets.frame, NONE)).toEqual([claims.coin])
    expect(coded(sample, facets.frame, UNSET)).not.toContain(claims.coin)
    expect(coded(sample, facets.frame, UNSET).length).toBe(sample.table.all.length - 1)
  })

  test('a facet of articles is one of their claims', () => {
    const sample = open()
    const [event] = sample.run('code.add', { facet: sample.facets.event, name: 'The vote' })
    const ids = [sample.articles.gazette]
    const codes = [event as never]
    sample.run('coding.set', { subject: 'articles', ids, facet: sample.facets.event, codes, mode: 'set' })
    const { claims } = sample
    const table = new ClaimsTable(sample.state)
    expect(coded({ ...sample, table }, sample.facets.event, event!).sort()).toEqual(
      [claims.pays, claims.winter, claims.pier].sort(),
    )
  })

  test('unknown outlets stay apart', () => {
    const { table } = open()
    const names = table.group(table.all, 'outlet').map(({ name }) => name)
    expect(names).toEqual(['Alder Gazette', 'Sandrin Courier', 'Unknown outlet of “Notice to all residents”'])
  })

  test('typed words are searched as they are folded', () => expect(searchWords('ÖRSK')).toEqual(['orsk']))
})
