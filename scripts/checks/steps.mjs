// Every check, as a step with a name. `npm run check` runs the fast ones, `npm test` all.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, buildInPlace } from '../setup/build-freshness.mjs'
import { withDisplay } from '../setup/display.mjs'
import { needs, setUp } from '../setup/index.mjs'
import { cache, root, tools } from '../setup/places.mjs'
import { runNode } from '../setup/processes.mjs'
import { countPlaywright, countVitest } from './test-counts.mjs'

const unitReport = join(cache, 'unit.json')
/** Named in e2e/playwright.config.ts too. */
const endToEndReport = join(cache, 'e2e.json')

const format = { name: 'format', run: () => tool(tools.biome, ['format', '.']) }
const lint = {
  name: 'lint',
  run: () => tool(tools.biome, ['check', '--formatter-enabled=false', '--error-on-warnings', '.']),
}
const types = { name: 'types', run: () => tool(tools.tsc, ['-b']) }
const layers = { name: 'layers', run: () => tool(join(root, 'scripts/checks/check-sources.mjs'), []) }
const unit = { name: 'unit', run: unitTests }

export const fastSteps = [format, lint, types, layers, unit]

export const allSteps = [
  { name: 'set-up', run: () => done(setUp(needs.testTools)) },
  ...fastSteps,
  { name: 'build', run: () => done(buildInPlace() ? Promise.resolve() : build()) },
  { name: 'end to end', run: () => endToEnd([]) },
]

/** The end-to-end tests, on a virtual screen where there is none. @param {string[]} args passed on to Playwright */
export async function endToEnd(args) {
  const report = freshReport(endToEndReport)
  const code = await withDisplay((env) =>
    runNode(tools.playwright, ['test', '--config', join(root, 'e2e/playwright.config.ts'), ...args], { env }),
  )
  return { ...countPlaywright(report), isOk: code === 0 }
}

async function unitTests() {
  const report = freshReport(unitReport)
  const code = await runNode(tools.vitest, [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  return { ...countVitest(report), isOk: code === 0 }
}

async function tool(script, args) {
  return { isOk: (await runNode(script, args)) === 0 }
}

async function done(work) {
  await work
  return { isOk: true }
}

/** An old report must never be counted again. */
function freshReport(file) {
  mkdirSync(cache, { recursive: true })
  rmSync(file, { force: true })
  return file
}
