import { describe, expect, test } from 'vitest'
import { matrixOf } from '../compare/matrix.ts'
import type { Coding, FacetId } from '../model/index.ts'
import { allBreaches } from '../notebook/invariants.ts'
import type { Desk } from '../notebook/testing/desk.ts'
import { sampleNotebook } from '../notebook/testing/sample-notebook.ts'
import { codesGiven } from '../wording/claim.ts'

const codesIn = (codings: readonly Coding[], facet: string) =>
  codings.filter((coding) => coding.facet === facet).map((coding) => coding.code)

describe('a facet that allows many codes', () => {
  const { facets, topics, claims, state, run } = sampleNotebook()
  const topicsOf = () => codesIn(state.claims.get(claims.jobs)!.codes, facets.topic)
  const set = (mode: 'set' | 'add' | 'remove', codes: (typeof topics.money | null)[]) =>
    run('coding.set', { subject: 'claims', ids: [claims.jobs], facet: facets.topic, codes, mode })

  test.each([
    ['set', [topics.money], [topics.money]],
    ['add', [topics.safety, topics.money], [topics.money, topics.safety]],
    ['add', [], [topics.money, topics.safety]],
    ['remove', [topics.money], [topics.safety]],
    ['add', [topics.jobs, null], [null]],
    ['add', [], [null]],
    ['add', [null, topics.jobs], [topics.jobs]],
    ['add', [null], [null]],
    ['add', [topics.money], [topics.money]],
    ['remove', [null], [topics.money]],
    ['set', [topics.jobs, topics.jobs], [topics.jobs]],
    ['set', [], []],
    ['remove', [topics.jobs], []],
  ] as const)('%s %j gives %j', (mode, codes, expected) => {
    set(mode, [...codes])
    expect(topicsOf()).toEqual(expected)
  })
})

describe('a facet that allows one code', () => {
  const { facets, claims, state, run } = sampleNotebook()
  const [asserted, expected] = [...state.codes.values()].filter((code) => code.facet === facets.certainty)
  const certainty = () => codesIn(state.claims.get(claims.jobs)!.codes, facets.certainty)
  const set = (mode: 'set' | 'add' | 'remove', codes: Coding['code'][]) =>
    run('coding.set', { subject: 'claims', ids: [claims.jobs], facet: facets.certainty, codes, mode })

  test('keeps the code given last', () => {
    set('set', [asserted!.id, expected!.id])
    expect(certainty()).toEqual([expected!.id])
    set('add', [asserted!.id])
    expect(certainty()).toEqual([asserted!.id])
  })
  test('loses nothing when nothing is added', () => {
    set('add', [])
    expect(certainty()).toEqual([asserted!.id])
  })
  test('takes none in place of a code', () => {
    set('add', [null])
    expect(certainty()).toEqual([null])
    set('remove', [null])
    expect(certainty()).toEqual([])
  })
})

test('a code that stays keeps who gave it and when; the codes of other facets are left alone', () => {
  const { facets, topics, claims, state, run } = sampleNotebook()
  const before = state.claims.get(claims.pays)!.codes
  const codes = [topics.safety, topics.money]
  run('coding.set', { subject: 'claims', ids: [claims.pays], facet: facets.topic, codes, mode: 'set' })
  const after = state.claims.get(claims.pays)!.codes
  for (const coding of before) expect(after).toContainEqual(coding)
  expect(after).toHaveLength(before.length + 1)
})

test('several records at once are coded in bulk, and say so', () => {
  const { facets, topics, claims, state, run } = sampleNotebook()
  const codes = [topics.lifeboats]
  run('coding.set', { subject: 'claims', ids: [claims.pays, claims.coin], facet: facets.topic, codes, mode: 'add' })
  for (const id of [claims.pays, claims.coin])
    expect(state.claims.get(id)!.codes).toContainEqual(expect.objectContaining({ code: topics.lifeboats, how: 'bulk' }))
})

test('a facet is refused on what it does not apply to, and a code outside its facet', () => {
  const { facets, topics, claims, articles, ...desk } = sampleNotebook()
  expect(
    desk.try('coding.set', {
      subject: 'articles',
      ids: [articles.letter],
      facet: facets.topic,
      codes: [],
      mode: 'set',
    }),
  ).toMatchObject({
    ok: false,
    failure: { code: 'invalid-input', message: expect.stringMatching(/does not apply to articles/) },
  })
  expect(
    desk.try('coding.set', {
      subject: 'claims',
      ids: [claims.pays],
      facet: facets.frame,
      codes: [topics.money],
      mode: 'set',
    }),
  ).toMatchObject({ ok: false, failure: { code: 'not-found' } })
})

describe('two coders who code the same claim', () => {
  const start = () => {
    const mine = sampleNotebook()
    const { facets, claims, state } = mine
    const theirs = mine.joinedBy('Ines')
    const given = (facet: FacetId) =>
      state.claims.get(claims.jobs)!.codes.filter((coding) => coding.facet === facet && coding.by === theirs.coder)
    const give = (desk: Desk, facet: FacetId, mode: 'set' | 'add' | 'remove', codes: Coding['code'][]) =>
      desk.run('coding.set', { subject: 'claims', ids: [claims.jobs], facet, codes, mode })
    const all = (facet: FacetId = facets.topic) => codesIn(state.claims.get(claims.jobs)!.codes, facet)
    return { ...mine, mine, theirs, given, give, all }
  }

  test('each set and add their own codes, and leave the other’s', () => {
    const { topics, facets, mine, theirs, give, all } = start()
    give(theirs, facets.topic, 'set', [topics.safety])
    expect(all()).toEqual([topics.jobs, topics.money, topics.safety])
    give(theirs, facets.topic, 'add', [topics.money])
    expect(all()).toEqual([topics.jobs, topics.money, topics.safety, topics.money])
    give(mine, facets.topic, 'set', [])
    expect(all()).toEqual([topics.safety, topics.money])
  })

  test('may each choose one of a facet that allows one, and none beside the other’s code', () => {
    const { facets, state, mine, theirs, give, all } = start()
    const [asserted, expected] = [...state.codes.values()].filter(({ facet }) => facet === facets.certainty)
    give(mine, facets.certainty, 'add', [asserted!.id])
    give(theirs, facets.certainty, 'add', [expected!.id])
    expect(all(facets.certainty)).toEqual([asserted!.id, expected!.id])
    give(theirs, facets.certainty, 'add', [null])
    expect(all(facets.certainty)).toEqual([asserted!.id, null])
    expect(allBreaches(state)).toEqual([])
    mine.run('facet.change', { id: facets.certainty, fields: { choice: 'many' } })
    mine.run('facet.change', { id: facets.certainty, fields: { choice: 'one' } })
  })

  test('a code that is removed is removed whoever gave it', () => {
    const { topics, facets, theirs, give, given, all } = start()
    give(theirs, facets.topic, 'set', [topics.money, topics.safety])
    give(theirs, facets.topic, 'remove', [topics.money])
    expect(all()).toEqual([topics.jobs, topics.safety])
    expect(given(facets.topic)).toHaveLength(1)
  })

  test('the same code by both is shown and counted once', () => {
    const { topics, facets, claims, state, theirs, give } = start()
    give(theirs, facets.topic, 'set', [topics.money, topics.jobs])
    const claim = state.claims.get(claims.jobs)!
    expect(codesGiven(state, claim, facets.topic).map(({ id }) => id)).toEqual([topics.money, topics.jobs])
    const axes = { rows: { by: 'facet', facet: facets.topic }, columns: { by: 'outlet' } } as const
    const { rows, cells } = matrixOf(state, { ...axes, articles: null, coders: null })
    expect(rows.find(({ key }) => key === topics.jobs)).toMatchObject({ claims: 1 })
    expect(
      cells
        .flat()
        .flatMap((cell) => cell.claims)
        .filter((id) => id === claims.jobs),
    ).toHaveLength(2)
  })
})
