// Which icons there are, what they are drawn from, and how it is noticed that a drawing has changed since.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/places.mjs'

export const iconFolder = join(root, 'resources/icons')
export const drawings = { large: join(iconFolder, 'parallax.svg'), small: join(iconFolder, 'parallax-small.svg') }
export const madeFrom = join(iconFolder, 'made-from.json')

export const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512]
export const icoSizes = [16, 24, 32, 48, 64, 256]
export const icnsSizes = [16, 32, 64, 128, 256, 512, 1024]
/** macOS leaves room around an icon. */
export const appleScale = 0.9

/** @returns {string} the drawing for a picture this many pixels wide */
export function drawingFor(size) {
  return size <= 32 ? drawings.small : drawings.large
}

/** @returns {Record<string, string>} a hash of each drawing */
export function drawingHashes() {
  return Object.fromEntries(
    Object.entries(drawings).map(([name, file]) => [
      name,
      createHash('sha256').update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).digest('hex'),
    ]),
  )
}
