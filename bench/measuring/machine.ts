// What the figures were measured on. Ratios travel from machine to machine, milliseconds do not.
import { readFileSync, statfsSync } from 'node:fs'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { cache, electronBinary } from '../running/places.ts'

/** A folder in memory: nothing there is ever written to a disk, so saving costs nothing. */
const TMPFS = 0x01021994

export const machineLines = (): string[] => {
  const [cpu] = cpus()
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`
  const lines = [
    `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${memory}, ${type()} ${release()}`,
    `Node ${process.versions.node}, Electron ${electronVersion()}, load ${loadWords()}`,
  ]
  if (statfsSync(cache).type === TMPFS) lines.push('The checkout lies in memory, so P7 says nothing about a disk.')
  return lines
}

/** How busy the machine is over the last minute: with more than one per processor the figures are rough. */
export const loadWords = (): string => (loadavg()[0] ?? 0).toFixed(1)

const electronVersion = (): string =>
  readFileSync(join(electronBinary(), '../version'), 'utf8').replace(/^v/, '').trim()
