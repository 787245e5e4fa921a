import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundledPackages } from './bundled.ts'

const one = (name: string, version = '1.0.0') => ({ name, version, licence: 'MIT', text: `Of ${name}.` })

let built = ''
beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'parallax-about-'))
  for (const [folder, list] of Object.entries({
    main: [one('quay'), one('tide')],
    window: [one('ferry'), one('quay')],
  })) {
    await mkdir(join(built, folder))
    await writeFile(join(built, folder, 'licences.json'), JSON.stringify(list))
  }
})
afterAll(() => rm(built, { recursive: true }))

it('gathers what all builds hold, each package once', async () => {
  const folders = ['main', 'preload', 'window'].map((name) => join(built, name))
  expect(await bundledPackages(folders)).toEqual([one('ferry'), one('quay'), one('tide')])
})
