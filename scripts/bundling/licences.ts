// A plugin of the build: writes down which packages have gone into it, with the texts of their licences, so that About
// and the package can show them. What may not be passed on stops the build.
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { type BundledPackage, licenceProblems, packageFolders, readPackage } from './packages.ts'

/** In the folder of each of the builds. */
export const LICENCES_FILE = 'licences.json'

/**
 * @param root the checkout. The configuration is bundled before it is run, so nothing here knows its own place.
 * @param beside packages that are passed on beside the bundle: Electron itself
 */
export const recordLicences = (root: string, beside: readonly string[] = []): Plugin => ({
  name: 'parallax:licences',
  apply: 'build',
  generateBundle(_options, bundle) {
    const files: string[] = []
    // An asset is named from the root of its build, which is not where the build was started.
    const fromRoot = (name: string) => resolve(this.environment.config.root, name)
    for (const part of Object.values(bundle))
      files.push(...(part.type === 'chunk' ? part.moduleIds : part.originalFileNames.map(fromRoot)))
    // A style sheet leaves no module in a chunk.
    for (const id of this.getModuleIds()) if (/\.css(?:\?|$)/.test(id)) files.push(id)
    const folders = [...packageFolders(files), ...beside.map((name) => join(root, 'node_modules', name))]
    const added = join(root, 'scripts/bundling/licence-texts')
    const packages = folders.map((folder) => readPackage(folder, added)).sort(byName)
    const problems = licenceProblems(packages)
    if (problems.length > 0) this.error(problems.join('\n'))
    this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: JSON.stringify(packages) })
  },
})

const byName = (a: BundledPackage, b: BundledPackage): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1
