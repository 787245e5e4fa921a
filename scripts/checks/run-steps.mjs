// Runs checks in order, says how long each took, stops at the first that fails, and ends with a line that counts tests.
import { SetupError } from '../setup/speaking.mjs'

/**
 * @typedef {{ isOk: boolean, passed?: number, failed?: number }} Outcome `passed` and `failed` count tests
 * @param {{ name: string, run: () => Promise<Outcome> }[]} steps
 * @returns {Promise<number>} the exit code. The last line printed is `N passed, N failed`. A step that fails without
 *   counting tests (types, say) counts as one failure, so that the line never looks like success.
 */
export async function runSteps(steps) {
  let passed = 0
  let failed = 0
  for (const step of steps) {
    console.log(`\n── ${step.name}`)
    const start = performance.now()
    const outcome = await runStep(step)
    passed += outcome.passed ?? 0
    failed += outcome.isOk ? 0 : Math.max(1, outcome.failed ?? 0)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`── ${step.name}: ${outcome.isOk ? 'ok' : 'FAILED'} (${seconds} s)`)
    if (!outcome.isOk) {
      console.log(`\nStopped at "${step.name}". What is wrong is said above; the steps after it were not run.`)
      break
    }
  }
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

async function runStep(step) {
  try {
    return await step.run()
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error)
    return { isOk: false }
  }
}
