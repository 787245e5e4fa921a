// What Parallax is made of: the runtime's versions, and the software of others in it with its licences.
import { z } from 'zod'

/** A package as the build found it in what it bundled. */
export const BundledPackage = z.object({
  name: z.string(),
  version: z.string(),
  /** An SPDX expression. */
  licence: z.string(),
  text: z.string(),
})
export type BundledPackage = z.infer<typeof BundledPackage>

export const AboutParallax = z.object({
  version: z.string(),
  electron: z.string(),
  chromium: z.string(),
  node: z.string(),
  /** Sorted by name. */
  packages: z.array(BundledPackage),
})
export type AboutParallax = z.infer<typeof AboutParallax>
