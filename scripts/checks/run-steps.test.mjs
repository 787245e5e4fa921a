import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { runSteps } from './run-steps.mjs'

const step = (name, outcome) => ({ name, run: async () => outcome })

beforeEach(() => vi.spyOn(console, 'log').mockImplementation(() => {}))
afterEach(() => vi.restoreAllMocks())

const lastLine = () => console.log.mock.calls.at(-1)[0].split('\n').at(-1)

it('adds up the tests of all steps', async () => {
  const code = await runSteps([
    step('types', { isOk: true }),
    step('unit', { isOk: true, passed: 3, failed: 0 }),
    step('end to end', { isOk: true, passed: 2, failed: 0 }),
  ])
  expect(code).toBe(0)
  expect(lastLine()).toBe('5 passed, 0 failed')
})

it('stops at the first step that fails, and still counts', async () => {
  const after = vi.fn()
  const code = await runSteps([step('unit', { isOk: false, passed: 3, failed: 2 }), { name: 'build', run: after }])
  expect(code).toBe(1)
  expect(after).not.toHaveBeenCalled()
  expect(lastLine()).toBe('3 passed, 2 failed')
})

it('never looks like success when a step without tests fails', async () => {
  expect(await runSteps([step('types', { isOk: false })])).toBe(1)
  expect(lastLine()).toBe('0 passed, 1 failed')
})
