import { expect, test } from 'vitest'
import { parseFile, parseHeader, parseJson, parseText } from './parse.ts'
import { printFile } from './print.ts'

const point = {
  id: 'pnt-0000000000000001',
  proposition: 'The pier is closed.',
  status: 'unchecked',
  evidence: '',
  order: 0,
  made: { by: 'cdr-0000000000000001', at: '2025-03-14T09:30:00.000Z' },
} as const
const PATH = 'points/pnt-0000000000000001.json'
const text = printFile({ kind: 'points', content: point })

const messageOf = (file: string, path: Parameters<typeof parseFile>[0] = PATH): string => {
  const parsed = parseFile(path, file)
  return parsed.ok ? 'sound' : parsed.failure.message
}

test('a file is read back as it was written, with or without a byte-order mark', () => {
  expect(parseFile(PATH, text)).toEqual({ ok: true, value: { kind: 'points', content: point } })
  expect(messageOf(`\uFEFF${text}`)).toBe('sound')
})

test('a file cut off anywhere is damaged, and says so', () => {
  for (let length = 0; length < text.trimEnd().length; length++) {
    const parsed = parseFile(PATH, text.slice(0, length))
    expect(parsed).toMatchObject({ ok: false, failure: { code: 'damaged', file: PATH } })
  }
})

test('what is wrong is said with its file and its place in it', () => {
  expect(messageOf('')).toBe(`The file ${PATH} is empty.`)
  expect(messageOf(text.replace('"unchecked"', '"perhaps"'))).toMatch(
    /points\/pnt-0000000000000001\.json is damaged: at status, /,
  )
  const codebook = '{"facets": [], "codes": [{"id": "cod-0000000000000001"}]}'
  expect(messageOf(codebook, 'codebook.json')).toMatch(/at codes\[0\]\.facet, /)
  expect(messageOf(text.replace('pnt-0000000000000001', 'pnt-0000000000000002'))).toBe(
    `The file ${PATH} holds pnt-0000000000000002, which belongs in points/pnt-0000000000000002.json.`,
  )
})

test('a key that would reach an object’s prototype is dropped like any other unknown one', () => {
  const parsed = parseFile(PATH, text.replace('{', '{"__proto__": {"polluted": true}, '))
  expect(parsed).toEqual({ ok: true, value: { kind: 'points', content: point } })
})

test('the header is told from that of another program and from a damaged one', () => {
  expect(parseHeader({ format: 'parallax-notebook', version: 7, more: 1 })).toEqual({
    ok: true,
    value: { format: 'parallax-notebook', version: 7 },
  })
  expect(parseHeader({ name: 'a package' })).toMatchObject({ ok: false, failure: { code: 'not-a-notebook' } })
  expect(parseHeader([])).toMatchObject({ ok: false, failure: { code: 'not-a-notebook' } })
  expect(parseHeader({ format: 'parallax-notebook', version: 'x' })).toMatchObject({
    ok: false,
    failure: { code: 'damaged' },
  })
  expect(parseJson('notebook.json', '{')).toMatchObject({ ok: false, failure: { code: 'damaged' } })
})

test('a text belongs to the version its path names', () => {
  const path = 'articles/art-0000000000000001.text/ver-0000000000000001.json'
  const words = { article: 'art-0000000000000001', version: 'ver-0000000000000002', blocks: [] }
  expect(parseText(path, JSON.stringify(words))).toMatchObject({ ok: false, failure: { code: 'damaged' } })
  const broken = { ...words, version: 'ver-0000000000000001', blocks: [{ kind: 'paragraph', text: 'a\nb', marks: [] }] }
  expect(parseText(path, JSON.stringify(broken))).toMatchObject({ ok: false, failure: { code: 'damaged' } })
})
