// The guided tour as a run of its own: `npm run demo`. Its pictures and exports are left in `demo-output/`.
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.tour.ts',
  outputDir: '../../.cache/tour',
  workers: 1,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
})
