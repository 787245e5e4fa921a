import { describe, expect, test } from 'vitest'
import { entriesFor, keySigns, type Press } from './keys.ts'

const press = (key: string, code: string, held: Partial<Press> = {}): Press => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
})
const reading = { mac: false, typing: false, singleKeys: true }

describe('entries asked for by a press', () => {
  test.each([
    ['a letter', press('j', 'KeyJ'), 'reader.nextSentence'],
    ['a letter with caps lock', press('J', 'KeyJ'), 'reader.nextSentence'],
    ['a letter with shift', press('J', 'KeyJ', { shiftKey: true }), 'reader.extendNext'],
    ['an arrow', press('ArrowDown', 'ArrowDown'), 'reader.nextSentence'],
    ['a modified arrow', press('ArrowRight', 'ArrowRight', { altKey: true, shiftKey: true }), 'reader.startLater'],
    ['the same place on an Armenian keyboard', press('յ', 'KeyJ'), 'reader.nextSentence'],
    ['the same place on a Russian keyboard, with control', press('л', 'KeyK', { ctrlKey: true }), 'palette.show'],
    ['a bracket printed with AltGr on a Turkish keyboard', press('[', 'Digit8'), 'reader.endEarlier'],
    ['a bracket by its place', press('ğ', 'BracketLeft'), 'reader.endEarlier'],
    ['a question mark wherever it is printed', press('?', 'Minus', { shiftKey: true }), 'keys.show'],
    ['control and a digit', press('3', 'Digit3', { ctrlKey: true }), 'view.compare'],
    ['control and plus', press('+', 'Equal', { ctrlKey: true, shiftKey: true }), 'view.textLarger'],
  ])('%s', (_, given, expected) => {
    expect(entriesFor(given, reading)[0]).toBe(expected)
  })

  test('a letter of another place is not mistaken for one it lies on', () => {
    expect(entriesFor(press('q', 'KeyJ'), reading)).not.toContain('reader.nextSentence')
  })

  test('single keys belong to the text while one types, combinations do not', () => {
    const typing = { ...reading, typing: true }
    expect(entriesFor(press('j', 'KeyJ'), typing)).toEqual([])
    expect(entriesFor(press('k', 'KeyK', { ctrlKey: true }), typing)).toContain('palette.show')
  })

  test('single keys can be switched off', () => {
    expect(entriesFor(press('s', 'KeyS'), { ...reading, singleKeys: false })).toEqual([])
  })

  test('nothing fires while text is composed', () => {
    expect(entriesFor(press('j', 'KeyJ', { isComposing: true }), reading)).toEqual([])
  })

  test('the command key is the modifier on a Mac, and control is not', () => {
    const mac = { ...reading, mac: true }
    expect(entriesFor(press('k', 'KeyK', { metaKey: true }), mac)).toContain('palette.show')
    expect(entriesFor(press('k', 'KeyK', { ctrlKey: true }), mac)).toEqual([])
  })
})

test('combinations are shown as the keyboard prints them', () => {
  expect(keySigns('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z'])
  expect(keySigns('Mod+Shift+Z', true)).toEqual(['⌘', '⇧', 'Z'])
  expect(keySigns('Mod++', false)).toEqual(['Ctrl', '+'])
})
