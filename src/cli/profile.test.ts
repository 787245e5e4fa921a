import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { coderOf, profileFolder } from './profile.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'profile-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))
const keep = (name: string, value: unknown) => writeFile(join(folder, name), JSON.stringify(value))

test('the profile’s coder works on the command line too', async () => {
  await keep('coder.json', { id: 'cdr-00000009' })
  expect(await coderOf(folder)).toEqual({ id: 'cdr-00000009', name: userInfo().username })
  await keep('preferences.json', { theme: 'dark', coderName: 'Asa Brandt' })
  expect(await coderOf(folder)).toEqual({ id: 'cdr-00000009', name: 'Asa Brandt' })
})

test.each<unknown>([{ id: null }, { id: 'art-00000009' }, 7])('without a kept id (%j) it is a name', async (value) => {
  await keep('coder.json', value)
  expect(await coderOf(folder)).toBe(userInfo().username)
  expect(await coderOf(join(folder, 'nowhere'))).toBe(userInfo().username)
})

test('the profile lies where each system keeps such things, or where its user says', () => {
  const named = { PARALLAX_USER_DATA: folder, XDG_CONFIG_HOME: join(folder, 'other') }
  expect(profileFolder(named, 'linux')).toBe(folder)
  expect(profileFolder({}, 'linux')).toBe(join(homedir(), '.config', 'Parallax'))
  expect(profileFolder({ XDG_CONFIG_HOME: folder }, 'linux')).toBe(join(folder, 'Parallax'))
  expect(profileFolder({ APPDATA: folder }, 'win32')).toBe(join(folder, 'Parallax'))
  expect(profileFolder({}, 'darwin')).toBe(join(homedir(), 'Library', 'Application Support', 'Parallax'))
})
