// Which packages somebody who looks for a name or a licence means.
import type { BundledPackage } from '#contract/about.ts'
import { fold } from '../../ui/matching.ts'

export const matching = (packages: readonly BundledPackage[], query: string): readonly BundledPackage[] => {
  const wanted = fold(query)
  return wanted === ''
    ? packages
    : packages.filter(({ name, licence }) => [name, licence].some((text) => fold(text).includes(wanted)))
}
