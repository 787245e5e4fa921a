// Writes the sample notebook into `resources/sample`: made whole beside it first, so that an error in the sources leaves
// the old one as it was.
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buildSample, MATERIAL } from './build-sample.ts'

const run = async (root: string): Promise<void> => {
  const target = join(root, 'resources/sample')
  const fresh = join(root, '.cache/sample-notebook')
  await rm(fresh, { recursive: true, force: true })
  const built = await buildSample(join(root, MATERIAL), fresh)
  await rm(target, { recursive: true, force: true })
  await rename(fresh, target)
  process.stdout.write(`Wrote ${target}: ${built}\n`)
}

try {
  await run(process.argv[2] ?? process.cwd())
} catch (error) {
  process.stderr.write(`The sample was not made. ${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
