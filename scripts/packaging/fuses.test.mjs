import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readFuses, wantedFuses } from './fuses.mjs'

/** By which the place of the fuses is found in a program. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-fuses-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A program of which nothing is there but its fuses. @param {string} states one sign each: 1 on, 0 off, r removed */
function programWith(states) {
  const program = join(folder, 'program')
  const head = Buffer.from([1, states.length])
  writeFileSync(program, Buffer.concat([Buffer.from(`….${sentinel}`), head, Buffer.from(states), Buffer.from('….')]))
  return program
}

const wrong = async (states, platform = 'linux') =>
  (await readFuses(programWith(states), platform)).filter(({ isRight }) => !isRight).map(({ name }) => name)

it('finds a release as it is to be', async () => {
  expect(await wrong('00000100')).toEqual([])
  expect(await wrong('00001100', 'win32')).toEqual([])
})

it('finds every fuse of an Electron that was not made for release', async () => {
  expect(await wrong('10110001')).toEqual([
    'runAsNode',
    'enableNodeOptionsEnvironmentVariable',
    'enableNodeCliInspectArguments',
    'onlyLoadAppFromAsar',
    'grantFileProtocolExtraPrivileges',
  ])
})

it('misses the check of the archive where the system has one', async () => {
  expect(await wrong('00000100', 'win32')).toEqual(['enableEmbeddedAsarIntegrityValidation'])
})

it('takes a fuse that was removed or is not there for wrong', async () => {
  expect(await wrong('r0000100')).toEqual(['runAsNode'])
  expect(await wrong('0000010')).toEqual(['grantFileProtocolExtraPrivileges'])
})

it('has every fuse of its version once', () => {
  expect(
    wantedFuses('linux')
      .map(({ wire }) => wire)
      .sort(),
  ).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
})
