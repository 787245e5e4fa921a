import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArticleDraft } from '#core/import/draft.ts'
import { OFFERED_ENCODINGS } from '#core/import/encodings.ts'
import type { Outcome } from '#core/notebook/outcome.ts'
import { FORMATS, readArticle, readPaste, textHash } from './index.ts'
import { LARGEST } from './refusals.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const drafted = <T>(outcome: Outcome<T>): T =>
  outcome.ok ? outcome.value : expect.fail(`${outcome.failure.code}: ${outcome.failure.message}`)

/** What every draft must be, whatever it was read from. */
const expectSound = (outcome: Outcome<ArticleDraft>): void => {
  if (!outcome.ok) {
    expect(outcome.failure.message).toMatch(/\.$/)
    return
  }
  const draft = ArticleDraft.parse(outcome.value)
  expect(draft.proposals.title).not.toMatch(/[\n\r]/)
  for (const { text, marks } of draft.blocks) {
    expect(text).toMatch(/^[^\n\r]*\S[^\n\r]*$/u)
    expect(text).toBe(text.trim())
    for (const mark of marks) {
      expect(mark.start).toBeLessThan(mark.end)
      expect(mark.end).toBeLessThanOrEqual(text.length)
    }
  }
}

const extension = fc.constantFrom(...FORMATS.flatMap(({ extensions }) => extensions))
const encoding = fc.option(fc.constantFrom(...OFFERED_ENCODINGS.map(({ label }) => label)), { nil: undefined })

describe('reading a file', () => {
  it('gives a sound draft or a failure in sentences, for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), extension, encoding, async (bytes, end, chosen) => {
        expectSound(await readArticle({ bytes, name: `file.${end}`, encoding: chosen }))
      }),
    )
  })

  it('gives a sound draft or a failure in sentences, for any text', async () => {
    const plain = ['\n', '\r\n', ' ', '\t', '. ', '“', 'Date: ', '2025-09-07', 'By Ana', 'SANDRIN', '• ', 'Title: x\n']
    const marked = [
      '---\n',
      '# ',
      '> ',
      '| a | b |\n',
      '|---|---|\n',
      '[x](',
      'javascript:x)',
      '**',
      '_',
      '```\n',
      '1. ',
    ]
    const pieces = fc.constantFrom(...plain, ...marked, '<p>', '<b', '>', '&#13;', '&#10;', '<q>', '<pre>')
    const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' }))).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(text, extension, async (written, end) => {
        expectSound(await readArticle({ bytes: bytesOf(written), name: `file.${end}` }))
      }),
    )
  })

  it('refuses what is too large, and says how large it is', async () => {
    const outcome = await readArticle({ bytes: new Uint8Array(LARGEST + 1).fill(0x61), name: 'archive.txt' })
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'too-large', file: 'archive.txt' } })
    expect(JSON.stringify(outcome)).toContain('20.1 MB')
  })

  it('goes by the name, then by the media type, then takes it for text', async () => {
    const bytes = bytesOf('The ferry ran again.')
    expect(drafted(await readArticle({ bytes, name: 'ferry.TXT', mediaType: 'image/png' })).mediaType).toBe(
      'text/plain',
    )
    expect(
      drafted(await readArticle({ bytes, name: 'ferry', mediaType: 'text/plain; charset=utf-8' })).encoding,
    ).toEqual({
      label: 'utf-8',
      basis: 'declared',
    })
    expect(drafted(await readArticle({ bytes, name: 'ferry' })).mediaType).toBe('text/plain')
    expect(await readArticle({ bytes, name: 'ferry', mediaType: 'image/png' })).toMatchObject({
      failure: { code: 'unsupported-format' },
    })
  })

  it('takes the encoding a person chose, and says what it could not read', async () => {
    const bytes = Uint8Array.from([...bytesOf('The ferry sailed to Sandrin, '), 0xfe, 0xfd])
    const chosen = drafted(await readArticle({ bytes, name: 'a.txt', encoding: 'windows-1254' }))
    expect(chosen.blocks[0]?.text).toBe('The ferry sailed to Sandrin, şı')
    expect(chosen.encoding).toEqual({ label: 'windows-1254', basis: 'chosen' })
    const wrong = drafted(await readArticle({ bytes, name: 'a.txt', encoding: 'utf-8' }))
    expect(wrong.notes.at(-1)).toMatch(/^2 characters could not be read as utf-8/)
    expect(
      await readArticle({ bytes: Uint8Array.from([65, 0, 66, 0]), name: 'a.txt', encoding: 'utf-8' }),
    ).toMatchObject({
      failure: { code: 'unreadable' },
    })
  })
})

describe('reading a paste', () => {
  it('takes its text', async () => {
    const draft = drafted(await readPaste({ text: 'Ferry strike ends\n\nThe ferry ran again on Monday.', html: null }))
    expect(draft).toMatchObject({ name: 'Pasted text', encoding: null, proposals: { title: 'Ferry strike ends' } })
    expect(draft.blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph'])
  })

  it('of nothing says so', async () => {
    expect(await readPaste({ text: ' \n', html: null })).toMatchObject({ failure: { code: 'empty-file' } })
    expect(await readPaste({ text: '', html: '<img src=x>' })).toMatchObject({ failure: { code: 'empty-file' } })
  })
})

describe('the hash of a text', () => {
  it('is SHA-256 of the joined blocks in UTF-8', () => {
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
    expect(textHash([])).toBe(empty)
    expect(textHash([{ text: 'a' }, { text: 'b' }])).toBe(textHash([{ text: 'a\nb' }]))
    expect(textHash([{ text: 'ş' }])).not.toBe(textHash([{ text: 's' }]))
  })
})

/** Two real articles may lie beside the project. Their words are nobody's to copy, so only their shape is checked here. */
const shared = join(import.meta.dirname, '../../../../shared/articles')
const ABSENT = '../shared/articles is not beside this checkout'

describe('the two shared articles', () => {
  const draftOf = async (prefix: string): Promise<ArticleDraft> => {
    const name =
      readdirSync(shared).find((file) => file.startsWith(prefix)) ?? expect.fail(`no ${prefix}… in the folder`)
    return drafted(await readArticle({ bytes: readFileSync(join(shared, name)), name }))
  }

  it('the dated one: headline without its prefix, date from the prefix, dateline kept', async ({ skip }) => {
    skip(!existsSync(shared), ABSENT)
    const { proposals, blocks, notes } = await draftOf('000')
    expect(proposals).toMatchObject({
      published: { value: '2025-09-07', basis: 'metadata' },
      language: 'en',
      outlet: null,
      authors: [],
    })
    expect(blocks.map(({ kind }) => kind).slice(0, 3)).toEqual(['headline', 'notice', 'paragraph'])
    expect(blocks[0]?.text).toBe(proposals.title)
    expect(proposals.title).toMatch(/^\p{Lu}[^0-9]{40,90}\p{Ll}$/u)
    expect(blocks[1]?.text).toMatch(/^\p{Lu}+$/u)
    expect(blocks).toHaveLength(13)
    expect(notes).toHaveLength(2)
  })

  it('the undated one: no headline block, a title cut at a clause, no date', async ({ skip }) => {
    skip(!existsSync(shared), ABSENT)
    const { proposals, blocks, notes } = await draftOf('004')
    expect(proposals).toMatchObject({ published: null, updated: null, language: 'en', outlet: null })
    expect(blocks).toHaveLength(14)
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(['paragraph']))
    expect(proposals.title).toMatch(/^.{60,96}…$/)
    expect(blocks[0]?.text.startsWith(`${proposals.title.slice(0, -1)},`)).toBe(true)
    expect(notes).toHaveLength(1)
  })
})
