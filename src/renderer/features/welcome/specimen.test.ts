import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SPECIMEN } from './specimen.ts'

const SAMPLE = join(import.meta.dirname, '../../../../resources/sample')

const read = (folder: string): string[] =>
  readdirSync(join(SAMPLE, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))

test.each(SPECIMEN.map(({ outlet, words }) => [outlet, words]))('%s says so in the sample', (outlet, words) => {
  expect(read('articles').some((text) => text.includes(words))).toBe(true)
  expect(read('sources').some((text) => text.includes(outlet))).toBe(true)
})
