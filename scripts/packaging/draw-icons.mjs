// Run as a program by `npm run icons`: draws every icon anew from its SVG.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { electronBinary } from '../setup/electron.mjs'
import { run } from '../setup/processes.mjs'
import { sandboxSwitches } from '../setup/sandbox.mjs'
import { icnsOf, icoOf } from './icon-files.mjs'
import {
  appleScale,
  drawingFor,
  drawingHashes,
  icnsSizes,
  iconFolder,
  icoSizes,
  linuxSizes,
  madeFrom,
} from './icons.mjs'

const work = mkdtempSync(join(tmpdir(), 'parallax-icons-'))
const linux = join(iconFolder, 'linux')
mkdirSync(linux, { recursive: true })
const forLinux = linuxSizes.map((size) => picture(size, 1, join(linux, `${size}x${size}.png`)))
const forWindows = icoSizes.map((size) => picture(size, 1, join(work, `windows-${size}.png`)))
const forApple = icnsSizes.map((size) => picture(size, appleScale, join(work, `apple-${size}.png`)))
try {
  const painter = join(import.meta.dirname, 'icon-painter')
  const profile = `--user-data-dir=${join(work, 'profile')}`
  const PARALLAX_ICONS = JSON.stringify([...forLinux, ...forWindows, ...forApple])
  const args = [...sandboxSwitches(), '--force-color-profile=srgb', painter, profile]
  process.exitCode = await run(electronBinary(), args, { env: { ...process.env, PARALLAX_ICONS } })
  if (process.exitCode === 0) {
    writeFileSync(join(iconFolder, 'parallax.ico'), icoOf(forWindows.map(bytesOf)))
    writeFileSync(join(iconFolder, 'parallax.icns'), icnsOf(forApple.map(bytesOf)))
    writeFileSync(madeFrom, `${JSON.stringify(drawingHashes(), null, 2)}\n`)
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}

function picture(size, scale, png) {
  return { svg: drawingFor(size), size, scale, png }
}

function bytesOf({ size, png }) {
  return { size, png: readFileSync(png) }
}
