import { sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileAt, isOurs } from './address.ts'

const folder = ['', 'app', 'renderer'].join(sep)

describe('an address of the app', () => {
  it('stands for a file of the built window', () => {
    expect(fileAt('app://parallax/index.html', folder)).toBe([folder, 'index.html'].join(sep))
    expect(fileAt('app://parallax/assets/index-a1.js?v=1#top', folder)).toBe(
      [folder, 'assets', 'index-a1.js'].join(sep),
    )
    expect(fileAt('app://parallax/assets/a%20b.css', folder)).toBe([folder, 'assets', 'a b.css'].join(sep))
  })

  it.each([
    'app://parallax/',
    'app://parallax',
    'app://parallax/../secret',
    'app://parallax/%2e%2e/secret',
    'app://parallax/%2e%2e%2fsecret',
    'app://parallax/assets/..%2f..%2fsecret',
    'app://parallax/..%5c..%5csecret',
    'app://parallax/a%00.html',
    'app://parallax/%zz',
    'app://elsewhere/index.html',
    'app://parallax:80/index.html',
    'app://user@parallax/index.html',
    'app://user:secret@parallax/index.html',
    'file:///app/renderer/index.html',
    'https://parallax/index.html',
    'index.html',
    '',
  ])('%j is refused, or stays inside', (address) => {
    const file = fileAt(address, folder)
    if (file !== null) expect(file.startsWith(folder + sep)).toBe(true)
    if (!isOurs(address)) expect(file).toBeNull()
  })

  it('never leads out of the folder', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2E%2e',
      '/',
      '%2f',
      '\\',
      '%5c',
      'a',
      '%00',
      '//',
      '?',
      '#',
      '%25',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = fileAt(`app://parallax/${pieces.join('')}`, folder)
        if (file !== null) expect(file.startsWith(folder + sep)).toBe(true)
      }),
    )
  })
})

describe('whether an address is ours', () => {
  it.each([
    ['app://parallax/index.html', true],
    ['app://parallax', true],
    ['app://parallax.example.net/', false],
    ['app://user@parallax/', false],
    ['https://parallax/', false],
    ['javascript:app://parallax/', false],
    ['nonsense', false],
  ])('%j: %s', (address, ours) => {
    expect(isOurs(address)).toBe(ours)
  })
})
