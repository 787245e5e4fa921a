// What holds for every text that leaves a notebook: read back by a program that knows the format, it is the same text,
// and nothing in it has become markup.
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect, test } from 'vitest'
import type { PrintedInline } from '#core/brief/printed.ts'
import { briefHtml } from './html.ts'
import { markdownInline } from './markdown/inline.ts'
import { briefMarkdown } from './markdown.ts'
import { cleanText, closedDirections } from './plain.ts'

const awkward = fc.constantFrom(
  ...[
    '*',
    '_',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '!',
    '#',
    '`',
    '\\',
    '~',
    '|',
    '&',
    '&amp;',
    '-',
    '+',
    '1.',
    '=',
    ' ',
    '  ',
  ],
  ...[
    'a',
    'Bc',
    '“',
    '”',
    'ş',
    'é',
    '🛟',
    'مرفأ',
    '\u202e',
    '\n',
    '\t',
    ':',
    '[^1]',
    '](x)',
    '<!--',
    '</p>',
    'http://x.example',
  ],
)
const words = fc.array(awkward, { maxLength: 9 }).map((pieces) => pieces.join(''))
const run = fc.record({
  kind: fc.constant('text' as const),
  text: words,
  styles: fc.subarray(['strong', 'emphasis'] as const).map((styles) => [...styles]),
  href: fc.constantFrom(null, null, null, 'https://x.example/a_(b)?c=<d>&amp;e=\\"f"'),
})
const note = fc.record({
  kind: fc.constant('note' as const),
  number: fc.integer({ min: 1, max: 9 }),
  place: fc.constant(1),
})
const content: fc.Arbitrary<PrintedInline[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: run },
    { weight: 1, arbitrary: note },
    { weight: 1, arbitrary: fc.constant({ kind: 'break' as const }) },
  ),
  { maxLength: 6 },
)

/** What a reader sees: white space in one width, as both formats show it. */
const seen = (text: string) => text.replace(/\s+/gu, ' ').trim()

const textOf = (content: readonly PrintedInline[]) =>
  seen(
    content
      .map((piece) =>
        piece.kind === 'text'
          ? closedDirections(cleanText(piece.text))
          : piece.kind === 'note'
            ? `[^${piece.number}]`
            : ' ',
      )
      .join(''),
  )

interface Token {
  readonly type: string
  readonly content: string
  readonly children: Token[] | null
}
const flat = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token) => (token.children === null ? [token] : flat(token.children)))

test('a line of Markdown reads back as its text, in one paragraph', () => {
  const reader = new MarkdownIt({ html: true })
  fc.assert(
    fc.property(content, (pieces) => {
      const tokens: Token[] = reader.parse(markdownInline(pieces), {})
      const blocks = tokens.filter((token) => token.children === null).map((token) => token.type)
      const expected = textOf(pieces)
      expect(blocks).toEqual(expected === '' ? [] : ['paragraph_open', 'paragraph_close'])
      const inline = flat(tokens)
      const tags = inline.filter((token) => token.type === 'html_inline').map((token) => token.content)
      for (const tag of tags) expect(tag).toMatch(/^<\/?(?:strong|em)>$/)
      const shown = inline.map((token) =>
        /break$/.test(token.type) ? ' ' : token.type.startsWith('text') ? token.content : '',
      )
      expect(seen(shown.join(''))).toBe(expected)
    }),
    { numRuns: 1000 },
  )
})

test('every link of a line of Markdown is one that was there', () => {
  const reader = new MarkdownIt({ html: true })
  fc.assert(
    fc.property(content, (pieces) => {
      const html = reader.renderInline(markdownInline(pieces))
      const linked = pieces.flatMap((piece) =>
        piece.kind === 'text' && piece.href !== null && piece.text.trim() !== '' ? [piece.href] : [],
      )
      expect(html.match(/<a /g)?.length ?? 0).toBe(linked.length)
      expect(html).not.toContain('<img')
    }),
    { numRuns: 1000 },
  )
})

type Node = DefaultTreeAdapterTypes.Node
const nodes = (node: Node): Node[] => ('childNodes' in node ? [node, ...node.childNodes.flatMap(nodes)] : [node])

const part = fc.oneof(
  fc.record({ kind: fc.constantFrom('plain' as const, 'name' as const, 'warning' as const), text: words }),
  fc.record({ kind: fc.constant('words' as const), text: words, language: fc.oneof(words, fc.constant(null)) }),
  fc.record({ kind: fc.constant('link' as const), url: fc.constantFrom('https://x.example/?a="><script>&b=\'') }),
)
const brief = fc.record({
  title: words,
  blocks: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constantFrom('paragraph' as const, 'quote' as const), content }),
      fc.record({
        kind: fc.constant('heading' as const),
        level: fc.constantFrom(1 as const, 2 as const, 3 as const),
        content,
      }),
      fc.record({
        kind: fc.constant('claim-quote' as const),
        words,
        language: fc.constant(null),
        origin: fc.array(fc.record({ kind: fc.constantFrom('plain' as const, 'name' as const), text: words }), {
          maxLength: 2,
        }),
        mark: note,
        warning: fc.constant(null),
      }),
    ),
    { maxLength: 4 },
  ),
  notes: fc.array(
    fc.record({
      number: fc.constant(1),
      places: fc.constant(1),
      line: fc.array(part),
      behind: fc.array(fc.array(part)),
    }),
    { maxLength: 2 },
  ),
  sources: fc.array(fc.array(part), { maxLength: 2 }),
})

const TAGS = [
  'a',
  'article',
  'bdi',
  'blockquote',
  'body',
  'br',
  'em',
  'figcaption',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'head',
  'html',
  'li',
  'main',
  'meta',
  'ol',
  'p',
  'section',
  'strong',
  'style',
  'sup',
  'title',
  'ul',
]
const ATTRIBUTES = [
  'id',
  'class',
  'dir',
  'lang',
  'href',
  'rel',
  'role',
  'aria-label',
  'aria-labelledby',
  'charset',
  'name',
  'content',
  'http-equiv',
]

test('an HTML page holds the elements of its format, links to where it may, and says every word', () => {
  fc.assert(
    fc.property(brief, (printed) => {
      const page = nodes(parse(briefHtml(printed)))
      for (const node of page) {
        if (!('tagName' in node)) continue
        expect(TAGS).toContain(node.tagName)
        for (const { name, value } of node.attrs) {
          expect(ATTRIBUTES).toContain(name)
          if (name === 'href') expect(value).toMatch(/^(?:https?:|mailto:|#)/)
        }
      }
      const text = seen(page.flatMap((node) => ('value' in node ? [node.value] : [])).join(''))
      for (const block of printed.blocks) {
        if (block.kind === 'claim-quote') expect(text).toContain(seen(cleanText(block.words)))
      }
    }),
    { numRuns: 200 },
  )
})

test('a Markdown page never breaks a block', () => {
  const reader = new MarkdownIt({ html: true })
  fc.assert(
    fc.property(brief, (printed) => {
      const tokens = reader.parse(briefMarkdown({ ...printed, notes: [], sources: [] }), {})
      const tops = tokens.filter((token) => token.level === 0 && token.nesting === 1).map((token) => token.type)
      for (const type of tops) expect(['heading_open', 'paragraph_open', 'blockquote_open']).toContain(type)
      expect(tokens.some((token) => /^(?:html_block|code_block|fence|hr)$/.test(token.type))).toBe(false)
    }),
    { numRuns: 500 },
  )
})
