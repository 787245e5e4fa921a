import { expect, test } from 'vitest'
import { sampleNotebook } from '../notebook/testing/sample-notebook.ts'

test('an unnamed source that was identified becomes a named one, and keeps what it said', () => {
  const { claims, sources, state, run } = sampleNotebook()
  run('source.change', { id: sources.skippers, fields: { name: 'Ode Varn', unnamedIn: null } })
  expect(state.sources.get(sources.skippers)).toMatchObject({ name: 'Ode Varn', unnamedIn: null })
  expect(state.claims.get(claims.coin)!.attribution[0]!.sources).toEqual([sources.skippers])
})

test('one that turns out to be somebody who is known is refused: that one is to be chosen', () => {
  const desk = sampleNotebook()
  const fields = { name: 'Mayor Orsk', unnamedIn: null }
  expect(desk.try('source.change', { id: desk.sources.skippers, fields })).toMatchObject({
    ok: false,
    failure: { code: 'duplicate', message: expect.stringContaining('Choose that one') },
  })
})

test('a source is made an unnamed one only of the one article it speaks in', () => {
  const { articles, sources, state, run, ...desk } = sampleNotebook()
  const change = (unnamedIn: (typeof articles)['courier']) =>
    desk.try('source.change', { id: sources.hale, fields: { unnamedIn } })
  expect(change(articles.gazette)).toMatchObject({ ok: false, failure: { code: 'conflict' } })
  expect(change('art-gone0000')).toMatchObject({ ok: false })
  expect(change(articles.courier)).toMatchObject({ ok: true })
  expect(state.sources.get(sources.hale)?.unnamedIn).toBe(articles.courier)
})
