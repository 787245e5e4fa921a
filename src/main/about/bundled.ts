// What the build wrote down about the packages in it. Each of the builds has a list of its own.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { BundledPackage } from '#contract/about.ts'

/** The name of each list, as the build writes it. */
const LIST = 'licences.json'

/**
 * @param folders of the builds; one without a list (a development server keeps none for the window) is passed over
 * @returns every package once, sorted by name
 */
export const bundledPackages = async (folders: readonly string[]): Promise<BundledPackage[]> => {
  const lists = await Promise.all(folders.map(readList))
  const found = new Map(lists.flat().map((one) => [`${one.name} ${one.version}`, one]))
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

const readList = async (folder: string): Promise<BundledPackage[]> => {
  const text = await readFile(join(folder, LIST), 'utf8').catch(() => '[]')
  return z.array(BundledPackage).parse(JSON.parse(text))
}
