// Unit tests stand beside what they test; the scripts' own checks are tested with them.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'], passWithNoTests: false },
})
