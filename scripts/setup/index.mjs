// Set-up as a list of steps, each looking first whether there is anything to do. When all is in place no lock is taken
// and nothing is started; else one process at a time does the work, and the others find it done.
import { build, buildInPlace } from './build-freshness.mjs'
import { dependenciesInPlace, installDependencies } from './dependencies.mjs'
import { installRuntime, runtimeInPlace } from './electron.mjs'
import { oneAtATime } from './one-at-a-time.mjs'
import { systemLibraries } from './system-libraries.mjs'

const dependencies = { isDone: dependenciesInPlace, work: installDependencies }
const runtime = { isDone: runtimeInPlace, work: installRuntime }
const freshBuild = { isDone: buildInPlace, work: build }

const toShow = systemLibraries({ forTests: false })
const toTest = systemLibraries({ forTests: true })

/** What a command needs to be there before it can start. */
export const needs = {
  tools: [dependencies],
  commandLine: [dependencies, freshBuild],
  development: [dependencies, runtime, toShow],
  app: [dependencies, runtime, toShow, freshBuild],
  /** All that tests need but the build, which is a step of its own among the checks. */
  testTools: [dependencies, runtime, toTest],
  tests: [dependencies, runtime, toTest, freshBuild],
}

/**
 * Does what is missing, in order.
 * @param {{ isDone: () => boolean, work: () => Promise<void> }[]} steps one of `needs`
 * @throws {import('./speaking.mjs').SetupError}
 */
export async function setUp(steps) {
  for (const step of steps) {
    if (step.isDone()) continue
    await oneAtATime(async () => {
      if (!step.isDone()) await step.work()
    })
  }
}
