import { expect, test, vi } from 'vitest'
import { createActions } from './actions.ts'

test('the latest registration wins, and gives way when it is taken back', () => {
  const actions = createActions()
  const below = vi.fn()
  const above = vi.fn()
  actions.register('edit.undo', below)
  const takeBack = actions.register('edit.undo', above)
  actions.perform('edit.undo')
  takeBack()
  actions.perform('edit.undo')
  expect([below.mock.calls.length, above.mock.calls.length]).toEqual([1, 1])
})

test('an entry nobody does is not usable and does nothing', () => {
  const actions = createActions()
  const heard = vi.fn()
  actions.subscribe(heard)
  const takeBack = actions.register('view.library', () => undefined)
  expect(actions.usable()).toEqual(['view.library'])
  takeBack()
  expect(actions.usable()).toEqual([])
  expect(actions.perform('view.library')).toBe(false)
  expect(heard).toHaveBeenCalledTimes(2)
})

test('an id from outside that is no entry of the catalog does nothing', () => {
  expect(createActions().choose('__proto__')).toBe(false)
})
