// End-to-end tests drive the built app in a real Electron window, one window at a time so that none steals another's
// focus. A test that fails once has failed: there are no retries.
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../.cache/e2e',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  // Guards against waiting for ever, with room for a machine that is busy with other things.
  expect: { timeout: 15_000 },
  snapshotPathTemplate: '{testDir}/../docs/pictures/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: '../.cache/e2e.json' }]],
})
