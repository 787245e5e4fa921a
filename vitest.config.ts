// Unit tests stand beside what they test; the scripts' own checks and the benchmark's figures are tested with them.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'bench/**/*.test.ts', 'scripts/**/*.test.{mjs,ts}'],
    passWithNoTests: false,
    // Against hanging only: tests that wait for a real disk must not fail because the machine is busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
