import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { done, failed } from '#core/notebook/outcome.ts'
import { trialFolders } from '../testing/trial-folder.ts'
import { systemError, trialHost } from '../testing/trial-host.ts'
import { type Format, jsonFile } from './json-adapter.ts'

const folders = trialFolders()
const numbers: Format<number[]> = {
  parse: (text) => (text.startsWith('[') ? done(JSON.parse(text)) : failed('damaged', 'Not a list.')),
  print: (data) => JSON.stringify(data),
}

test('lowdb keeps a file with it, on the disk even where NODE_ENV is test', async () => {
  const path = join(folders.empty(), 'numbers.json')
  const file = jsonFile(trialHost(), path, numbers, [])
  await file.read()
  expect(file.data).toEqual([])
  await file.update((data) => data.push(3))
  expect(readFileSync(path, 'utf8')).toBe('[3]')
  const again = jsonFile(trialHost(), path, numbers, [])
  await again.read()
  expect(again.data).toEqual([3])
})

test('faults come out as the Failure they are', async () => {
  const path = join(folders.empty(), 'numbers.json')
  writeFileSync(path, 'three')
  await expect(jsonFile(trialHost(), path, numbers, []).read()).rejects.toMatchObject({ failure: { code: 'damaged' } })
  const full = trialHost({ broken: { open: () => Promise.reject(systemError('ENOSPC')) } })
  await expect(jsonFile(full, path, numbers, [1]).write()).rejects.toMatchObject({ failure: { code: 'disk-full' } })
  const denied = (): never => {
    throw systemError('EACCES')
  }
  const closed = trialHost({ broken: { readText: denied } })
  await expect(jsonFile(closed, path, numbers, []).read()).rejects.toMatchObject({ failure: { code: 'no-permission' } })
})
