import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeName, untakenName } from './safe-name.ts'

describe('a name made from a title', () => {
  it.each([
    ['Ferry talks', 'Ferry talks'],
    ['  Ferry\ttalks\n2026 ', 'Ferry talks 2026'],
    ['../../etc/passwd', 'etc passwd'],
    ['..\\..\\system', 'system'],
    ['C:\\notes: one?', 'C notes one'],
    ['CON', 'Notebook CON'],
    ['nul.txt', 'Notebook nul.txt'],
    ['LPT¹', 'Notebook LPT¹'],
    ['Conference', 'Conference'],
    ['.hidden', 'hidden'],
    ['--help', 'help'],
    ['ends with dots...', 'ends with dots'],
    ['', 'Notebook'],
    ['///', 'Notebook'],
    ['gpj.\u202eexe', 'gpj.exe'],
    ['zero\u200bwidth', 'zerowidth'],
    ['Փոխադրամիջոց', 'Փոխադրամիջոց'],
    ['e\u0301te\u0301', '\u00e9t\u00e9'],
  ])('%j becomes %j', (title, name) => {
    expect(safeName(title, 'Notebook')).toBe(name)
  })

  it('is short enough and never cuts a sign in two', () => {
    const family = '👩‍👩‍👧'
    const name = safeName(family.repeat(40), 'Notebook')
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(150)
    expect(name.length).toBeGreaterThan(0)
    expect(safeName('x'.repeat(300), 'Notebook')).toHaveLength(150)
  })

  it('is one that every file system takes, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const name = safeName(title, 'Notebook')
        expect(name).not.toBe('')
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u)
        expect(name).not.toMatch(/^[\s.]|[\s.]$/)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(150 + 'Notebook '.length)
        expect(Buffer.from(name).toString()).toBe(name)
      }),
    )
  })
})

describe('a name that is not taken', () => {
  it('counts up until it is free', async () => {
    const taken = new Set(['Ferry', 'Ferry 2', 'Ferry 3'])
    expect(await untakenName('Ferry', async (name) => taken.has(name))).toBe('Ferry 4')
    expect(await untakenName('Harbour', async (name) => taken.has(name))).toBe('Harbour')
  })
})
