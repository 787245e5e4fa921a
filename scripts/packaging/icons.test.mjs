import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { icnsOf, icoOf } from './icon-files.mjs'
import { drawingHashes, icnsSizes, iconFolder, icoSizes, linuxSizes, madeFrom } from './icons.mjs'

it('are drawn from the drawings as they are; if not, run npm run icons', () => {
  expect(JSON.parse(readFileSync(madeFrom, 'utf8'))).toEqual(drawingHashes())
})

it.each(linuxSizes)('has a PNG %i pixels wide for Linux', (size) => {
  const png = readFileSync(join(iconFolder, `linux/${size}x${size}.png`))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
})

it('has an .ico and an .icns', () => {
  for (const name of ['parallax.ico', 'parallax.icns']) expect(existsSync(join(iconFolder, name))).toBe(true)
})

const pictures = (sizes) => sizes.map((size) => ({ size, png: Buffer.from(`picture ${size}`) }))

it('an .ico names every picture and where it is', () => {
  const ico = icoOf(pictures(icoSizes))
  expect(ico.readUInt16LE(4)).toBe(icoSizes.length)
  for (const [index, size] of icoSizes.entries()) {
    const at = 6 + 16 * index
    expect(ico.readUInt8(at) || 256).toBe(size)
    const offset = ico.readUInt32LE(at + 12)
    expect(ico.toString('utf8', offset, offset + ico.readUInt32LE(at + 8))).toBe(`picture ${size}`)
  }
})

it('an .icns is one box of boxes, each as long as it says', () => {
  const icns = icnsOf(pictures(icnsSizes))
  expect(icns.readUInt32BE(4)).toBe(icns.length)
  const types = []
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) types.push(icns.toString('latin1', at, at + 4))
  expect(types).toEqual(['icp4', 'icp5', 'ic11', 'ic12', 'ic07', 'ic08', 'ic13', 'ic09', 'ic14', 'ic10'])
})
