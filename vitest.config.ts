// Unit tests stand beside what they test; the scripts' own checks are tested with them.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    passWithNoTests: false,
    // Against hanging only: tests that wait for a real disk must not fail because the machine is busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
