import { expect, test } from 'vitest'
import { sampleNotebook } from '../notebook/testing/sample-notebook.ts'

test('whoever relays stays, and so does the form', () => {
  const { claims, sources, state, run } = sampleNotebook()
  run('claim.setSpeaker', { ids: [claims.fares, claims.winter], speaker: sources.hale })
  expect(state.claims.get(claims.fares)!.attribution).toMatchObject([
    { sources: [sources.office], form: 'indirect' },
    { sources: [sources.hale], form: 'indirect', printed: '' },
  ])
  expect(state.claims.get(claims.winter)!.attribution).toMatchObject([{ sources: [sources.hale], form: 'direct' }])
})

test('a claim in another voice is attributed, in the form that its quotation marks say', () => {
  const { claims, sources, state, run } = sampleNotebook()
  run('claim.attribute', { ids: [claims.winter, claims.pays], voice: 'unclear', attribution: [] })
  run('claim.setSpeaker', { ids: [claims.winter, claims.pays], speaker: { kind: 'person', name: 'lena orsk' } })
  expect(state.claims.get(claims.winter)).toMatchObject({
    voice: 'attributed',
    attribution: [{ sources: [sources.mayor], form: 'direct' }],
  })
  expect(state.claims.get(claims.pays)!.attribution).toMatchObject([{ form: 'indirect' }])
})

test('the same speaker again keeps the name as printed', () => {
  const { claims, sources, state, run } = sampleNotebook()
  run('claim.setSpeaker', { ids: [claims.winter], speaker: sources.mayor })
  expect(state.claims.get(claims.winter)!.attribution).toMatchObject([{ printed: 'Mayor Lena Orsk' }])
})

test('an unnamed source does not speak in another article', () => {
  const desk = sampleNotebook()
  const { claims, sources } = desk
  expect(desk.try('claim.setSpeaker', { ids: [claims.coin, claims.pays], speaker: sources.skippers })).toMatchObject({
    ok: false,
    failure: { code: 'invalid-input' },
  })
  expect(desk.try('claim.setSpeaker', { ids: [claims.coin], speaker: sources.skippers })).toMatchObject({ ok: true })
})
