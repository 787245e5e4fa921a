import { describe, expect, test } from 'vitest'
import { sampleNotebook } from '../notebook/testing/sample-notebook.ts'
import { removeSources } from './source-remove.ts'

describe('who is named', () => {
  test('is a source that is there, by its name or an alias, in whatever case', () => {
    const { claims, sources, state, run } = sampleNotebook()
    const count = state.sources.size
    const made = run('claim.attribute', {
      ids: [claims.coin],
      voice: 'attributed',
      attribution: [
        {
          sources: [
            { kind: 'person', name: 'MAYOR ORSK' },
            { kind: 'person', name: 'lena  orsk' },
          ],
          form: 'direct',
          printed: 'the mayor',
        },
      ],
    })
    expect(made).toEqual([])
    expect(state.sources.size).toBe(count)
    expect(state.claims.get(claims.coin)!.attribution.map((hop) => hop.sources)).toEqual([[sources.mayor]])
  })

  test('is made once in the same step when new, however often it is named', () => {
    const { claims, state, run } = sampleNotebook()
    const guild = { kind: 'organisation', name: 'Pilots’ Guild' } as const
    const again = { kind: 'organisation', name: "pilots' guild" } as const
    const made = run('claim.attribute', {
      ids: [claims.coin, claims.jobs],
      voice: 'attributed',
      attribution: [
        { sources: [guild], form: 'indirect', printed: 'the guild' },
        { sources: [again], form: 'direct', printed: 'it' },
      ],
    })
    expect(made).toHaveLength(1)
    expect(state.claims.get(claims.jobs)!.attribution.flatMap((hop) => hop.sources)).toEqual([made[0], made[0]])
  })

  test('is never an unnamed source of another article, new or known', () => {
    const { claims, sources, articles, ...desk } = sampleNotebook()
    const say = (
      source: typeof sources.skippers | { kind: 'person'; name: string; unnamedIn: typeof articles.courier },
    ) =>
      desk.try('claim.attribute', {
        ids: [claims.pays],
        voice: 'attributed',
        attribution: [{ sources: [source], form: 'mixed', printed: 'skippers' }],
      })
    const refused = {
      ok: false,
      failure: { code: 'invalid-input', message: expect.stringMatching(/one article alone/) },
    }
    expect(say(sources.skippers)).toMatchObject(refused)
    expect(say({ kind: 'person', name: 'a deckhand', unnamedIn: articles.courier })).toMatchObject(refused)
  })

  test('an unnamed source does not take the place of a named one', () => {
    const { claims, articles, state, run } = sampleNotebook()
    const [made] = run('claim.attribute', {
      ids: [claims.promises],
      voice: 'attributed',
      attribution: [
        {
          sources: [{ kind: 'person', name: 'Lena Orsk', unnamedIn: articles.courier }],
          form: 'mixed',
          printed: 'somebody of that name',
        },
      ],
    })
    expect(state.claims.get(claims.promises)!.attribution[0]!.sources).toEqual([made])
  })
})

test('only an attributed claim names a speaker', () => {
  const { claims, sources, ...desk } = sampleNotebook()
  const attribution = [{ sources: [sources.hale], form: 'direct' as const, printed: '' }]
  expect(desk.try('claim.attribute', { ids: [claims.pays], voice: 'own', attribution })).toMatchObject({
    ok: false,
    failure: { code: 'invalid-input' },
  })
})

test('a source that is gone is refused, in a sentence', () => {
  const { claims, ...desk } = sampleNotebook()
  const attribution = [{ sources: ['src-gone0000' as const], form: 'direct' as const, printed: '' }]
  expect(desk.try('claim.attribute', { ids: [claims.pays], voice: 'attributed', attribution })).toMatchObject({
    ok: false,
    failure: { code: 'not-found', message: 'This source is no longer in the notebook, so nothing was changed.' },
  })
})

describe('when a source is removed', () => {
  test('the one who relayed it is not taken for the speaker', () => {
    const { claims, sources, state, run } = sampleNotebook()
    run('source.remove', { ids: [sources.mayor] })
    expect(state.claims.get(claims.fares)).toMatchObject({ voice: 'unset', attribution: [] })
  })
  test('a relay goes and the speaker stays', () => {
    const { claims, sources, state, run } = sampleNotebook()
    run('source.remove', { ids: [sources.office] })
    expect(state.claims.get(claims.fares)).toMatchObject({
      voice: 'attributed',
      attribution: [{ sources: [sources.mayor] }],
    })
    expect(state.claims.get(claims.pier)).toMatchObject({ voice: 'unset', attribution: [] })
  })
  test('the label counts', () => {
    const { state, sources } = sampleNotebook()
    expect(removeSources.label({ ids: [sources.mayor, sources.office] }, state)).toBe('remove 2 sources')
  })
})
