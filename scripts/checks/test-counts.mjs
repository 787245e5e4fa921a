// How many tests passed and failed, out of the two test runners' own reports.
import { existsSync, readFileSync } from 'node:fs'

/**
 * @param {string} file vitest's JSON report
 * @returns {{ passed: number, failed: number }} a file that could not be loaded counts as one failure
 */
export function countVitest(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0 }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }
}

/**
 * @param {string} file Playwright's JSON report
 * @returns {{ passed: number, failed: number }} a test that passed only at a second try counts as failed
 */
export function countPlaywright(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0 }
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}
