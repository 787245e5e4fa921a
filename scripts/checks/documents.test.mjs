// Nobody follows a link of the documents into nothing.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../setup/places.mjs'
import { brokenLinks, documents } from './documents.mjs'

describe('the documents of this checkout', () => {
  it.each(documents(root))('%s leads nowhere that is not there', (path) => {
    expect(brokenLinks(root, path)).toEqual([])
  })
})

describe('a planted document', () => {
  let planted = ''
  beforeAll(() => {
    planted = mkdtempSync(join(tmpdir(), 'parallax-documents-'))
    mkdirSync(join(planted, 'docs'))
    writeFileSync(join(planted, 'docs/pier.md'), '# Pier\n\n## Who, and when?\n')
  })
  afterAll(() => rmSync(planted, { recursive: true, force: true }))

  const broken = (text) => {
    writeFileSync(join(planted, 'README.md'), text)
    return brokenLinks(planted, 'README.md')
  }

  it.each([
    '[a file](docs/pier.md)',
    '[a folder](docs)',
    '[a heading](docs/pier.md#who-and-when)',
    '# Here\n\n[a heading of its own](#here)',
    '[elsewhere](https://example.org/none.md)',
    '`[code](none.md)`',
  ])('may hold %s', (text) => {
    expect(broken(text)).toEqual([])
  })

  it.each([
    ['[a file](docs/quay.md)', 'no such file'],
    ['![a picture](docs/pier.png)', 'no such file'],
    ['[outside](../pier.md)', 'no such file'],
    ['[a heading](docs/pier.md#who)', 'no such heading'],
    ['| a table |\n| --- |\n| [x](none.md) |', 'no such file'],
  ])('may not hold %s', (text, problem) => {
    expect(broken(text)).toEqual([expect.stringContaining(problem)])
  })
})
