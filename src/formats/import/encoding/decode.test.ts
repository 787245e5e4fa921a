import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OFFERED_ENCODINGS } from '#core/import/encodings.ts'
import { declaredInMediaType, declaredInPage } from './declared.ts'
import { decode } from './decode.ts'

const ICELANDIC = 'Ferjan fór frá höfninni í morgun og það var þoka yfir firðinum, sagði Þórdís við höfnina.'
const FAROESE = 'Ferjan fór av Krambatangi í morgun, tí veðrið var gott, segði skiparin við bløðini í Havn í gjár.'
const TURKISH =
  'Vapur bu sabah iskeleden ayrıldı; kaptan, yolculuğun kısa süreceğini ve İnciköy’e uğranacağını söyledi.'
const NAMES_TURKISH = 'The envoy, Selim Yıldırım, met the harbour master of İncirköy, Ayşe Çağlar, on the quay.'
const NAMES_ICELANDIC = 'The skipper, Þorsteinn Garðarsson, met the harbour master, Guðrún Ýrsdóttir, on the quay.'
const FRENCH = '« Le bac n’a pas traversé », a déclaré la capitainerie : 12 € le billet, c’est très élevé…'

/** A text's bytes under a single-byte encoding, found by asking the decoder what each byte means. */
const bytesIn = (text: string, label: string): Uint8Array => {
  const byteOf = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte -= 1) {
    byteOf.set(decode(Uint8Array.of(byte), { chosen: label as 'windows-1252' }).text, byte)
  }
  return Uint8Array.from(text, (letter) => byteOf.get(letter) ?? expect.fail(`${letter} is not in ${label}`))
}

const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('the encoding of a file', () => {
  it.each([
    ['UTF-8', [0xef, 0xbb, 0xbf, 0x41, 0xc5, 0x9f], 'utf-8'],
    ['UTF-16 LE', [0xff, 0xfe, 0x41, 0x00, 0x5f, 0x01], 'utf-16le'],
    ['UTF-16 BE', [0xfe, 0xff, 0x00, 0x41, 0x01, 0x5f], 'utf-16be'],
  ])('is told by a byte order mark, which is no part of the text: %s', (_name, bytes, label) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ text: 'Aş', encoding: { label, basis: 'bom' }, unreadable: 0 })
  })

  it.each([
    ['Latin', TURKISH],
    ['Armenian', 'Լաստանավը մեկնեց առավոտյան։ Նավապետը գոհ էր։'],
    ['Cyrillic', 'Паром вышел утром. Капитан был доволен.'],
    ['Chinese', '渡輪早上開出。\n船長說:「今天風平浪靜。」\n'],
    ['emoji', 'The ferry ⛴️ left 🙂 early.'],
  ])('is UTF-16 without a mark when the zeros say so: %s', (_name, text) => {
    expect(decode(utf16(text, 'le'))).toMatchObject({ text, encoding: { label: 'utf-16le', basis: 'guessed' } })
    expect(decode(utf16(text, 'be'))).toMatchObject({ text, encoding: { label: 'utf-16be', basis: 'guessed' } })
  })

  it.each([TURKISH, ICELANDIC, FRENCH, 'plain ASCII'])('is UTF-8 when the bytes are: %s', (text) => {
    const bytes = new TextEncoder().encode(text)
    expect(decode(bytes)).toMatchObject({ text, encoding: { label: 'utf-8', basis: 'guessed' } })
    expect(decode(bytes, { declared: 'windows-1254' })).toMatchObject({ text, encoding: { label: 'utf-8' } })
    expect(decode(bytes, { declared: 'UTF8' }).encoding).toEqual({ label: 'utf-8', basis: 'declared' })
  })

  it('stays UTF-8 when one letter of many is damaged, and counts it', () => {
    const bytes = new TextEncoder().encode(`${TURKISH} é`).slice(0, -1)
    expect(decode(bytes)).toMatchObject({ encoding: { label: 'utf-8' }, unreadable: 1 })
  })

  it.each([
    ['windows-1254', TURKISH],
    ['windows-1254', NAMES_TURKISH],
    ['windows-1252', ICELANDIC],
    ['windows-1252', FAROESE],
    ['windows-1252', NAMES_ICELANDIC],
    ['windows-1252', FRENCH],
    ['windows-1252', 'Die Fähre fährt über den Großen Belt.'],
  ])('is guessed from the letters: %s, %s', (label, text) => {
    expect(decode(bytesIn(text, label))).toEqual({ text, encoding: { label, basis: 'guessed' }, unreadable: 0 })
  })

  it('is what the file declares when the bytes allow it', () => {
    const text = 'Паром вышел утром.'
    const bytes = bytesIn(text, 'windows-1251')
    expect(decode(bytes, { declared: 'cp1251' })).toMatchObject({
      text,
      encoding: { label: 'windows-1251', basis: 'declared' },
    })
    expect(decode(bytesIn(TURKISH, 'windows-1254'), { declared: 'latin5' }).text).toBe(TURKISH)
  })

  it('is what the person chose, whatever the bytes say', () => {
    const bytes = Uint8Array.of(0xd0, 0xfd)
    expect(decode(bytes, { chosen: 'iso-8859-1' })).toMatchObject({
      text: 'Ðý',
      encoding: { label: 'iso-8859-1', basis: 'chosen' },
    })
    expect(decode(bytes, { chosen: 'iso-8859-9' }).text).toBe('Ğı')
    expect(decode(bytes, { chosen: 'utf-8' })).toMatchObject({ text: '��', unreadable: 2 })
  })

  it('reads the upper controls of Windows-1252 as the letters they are', () => {
    const bytes = Uint8Array.of(0x93, 0x61, 0x94, 0x97, 0x80, 0x92, 0x85, 0x9c)
    for (const chosen of ['windows-1252', 'iso-8859-1'] as const)
      expect(decode(bytes, { chosen }).text).toBe('“a”—€’…œ')
    expect(decode(bytes, { chosen: 'windows-1254' }).text).toBe('“a”—€’…œ')
  })

  it('never throws, for any bytes under any hint', () => {
    const chosen = fc.option(fc.constantFrom(...OFFERED_ENCODINGS.map(({ label }) => label)), { nil: undefined })
    const declared = fc.oneof(fc.constantFrom('replacement', 'hz-gb-2312', 'x-user-defined', 'utf-16', ''), fc.string())
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), chosen, declared, (bytes, choice, declaration) => {
        expect(typeof decode(bytes, { chosen: choice, declared: declaration }).text).toBe('string')
      }),
    )
  })

  it('gives back any text from its UTF-8 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'))
        expect(decode(new TextEncoder().encode(text)).text).toBe(text)
      }),
    )
  })
})

describe('a declaration', () => {
  const inPage = (html: string) => declaredInPage(new TextEncoder().encode(html))

  it('is read from a page before it is decoded', () => {
    expect(inPage('<!doctype html><meta charset=iso-8859-9>')).toBe('iso-8859-9')
    expect(inPage('<META http-equiv="Content-Type" content="text/html; charset=windows-1254">')).toBe('windows-1254')
    expect(inPage('<?xml version="1.0" encoding="ISO-8859-1"?><html>')).toBe('ISO-8859-1')
    expect(inPage('<!-- <meta charset="koi8-r"> --><p>none</p>')).toBeNull()
    expect(inPage('<meta charset="utf-16">')).toBe('utf-8')
  })

  it('is read from a media type', () => {
    expect(declaredInMediaType('text/html; charset="windows-1254"')).toBe('windows-1254')
    expect(declaredInMediaType('text/plain')).toBeNull()
  })
})
