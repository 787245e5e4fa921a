import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withPlanted } from './planted-tree.mjs'
import { countPlaywright, countVitest } from './test-counts.mjs'

function counted(count, report) {
  return withPlanted(tmpdir(), { 'report.json': JSON.stringify(report) }, (folder) =>
    count(join(folder, 'report.json')),
  )
}

it('counts unit tests, and a file that did not load as a failure', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{}, {}] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [] },
  ]
  expect(counted(countVitest, { numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({ passed: 2, failed: 2 })
})

it('counts end-to-end tests, and one that passed at a second try as a failure', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 }, errors: [] }
  expect(counted(countPlaywright, report)).toEqual({ passed: 5, failed: 2 })
})

it('counts nothing where there is no report', () => {
  expect(countVitest('/nowhere/report.json')).toEqual({ passed: 0, failed: 0 })
  expect(countPlaywright('/nowhere/report.json')).toEqual({ passed: 0, failed: 0 })
})
