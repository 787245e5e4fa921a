import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TextBlock } from '#core/model/text.ts'
import { blocksOf } from './html/blocks.ts'
import { parsePage } from './html/page.ts'
import { readFragment, readPage } from './html.ts'

const unknown = () => null
const blocksIn = (html: string, base: string | null = null): TextBlock[] =>
  blocksOf(parsePage(html).body.children, base)
const textsIn = (html: string): string[] => blocksIn(html).map(({ text }) => text)
/** Each mark as the words it covers. */
const marksIn = (html: string): string[] =>
  blocksIn(html).flatMap(({ text, marks }) => marks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`))

describe('white space', () => {
  it('is collapsed as a browser collapses it', () => {
    expect(textsIn('<p>  one\n\t two <b> three </b>four\r\n</p>')).toEqual(['one two three four'])
    expect(textsIn('<p>one&nbsp;&nbsp;two &nbsp; </p>')).toEqual(['one\u00a0\u00a0two'])
    expect(textsIn('<p>a<br>b</p><p>c<br>\n<br>d</p>')).toEqual(['a b', 'c', 'd'])
    expect(textsIn('<pre>one\n  two\n\nthree</pre>')).toEqual(['one', 'two', 'three'])
    expect(textsIn('one<div>two</div>three')).toEqual(['one', 'two', 'three'])
    expect(textsIn('Grenz&shy;öffnung<wbr>en')).toEqual(['Grenzöffnungen'])
  })

  it('belongs to a mark only between its words', () => {
    expect(marksIn('<p>a <em> b <i>c</i> </em> d</p>')).toEqual(['emphasis: b c'])
    expect(marksIn('<p><a href="https://a.example/">one <b>two</b></a></p>')).toEqual(['link: one two', 'strong: two'])
    expect(marksIn('<p><b>one</b><b>two</b> <b>three</b></p>')).toEqual(['strong: onetwo three'])
  })
})

describe('links', () => {
  it.each([
    ['https://gazette.example/a', 'https://gazette.example/a'],
    ['/b?c=1&amp;d=2', 'https://base.example/b?c=1&d=2'],
    ['mailto:desk@gazette.example', 'mailto:desk@gazette.example'],
    ['https://user:secret@gazette.example/', 'https://gazette.example/'],
  ])('are kept where they lead to the web or to mail: %s', (href, kept) => {
    const [block] = blocksIn(`<p><a href="${href}">x</a></p>`, 'https://base.example/a/')
    expect(block?.marks).toEqual([{ kind: 'link', start: 0, end: 1, href: kept }])
  })

  it.each([
    'javascript:alert(1)',
    'JaVa&#9;Script:alert(1)',
    'java&NewLine;script:alert(1)',
    '&#1;javascript:alert(1)',
    'data:text/html,<b>x</b>',
    'file:///etc/passwd',
    'app://parallax/',
    '\\\\server\\share',
    '//[',
    'vbscript:x',
    '#note',
    'relative',
    '',
  ])('are dropped, and their words kept, where they lead anywhere else: %s', (href) => {
    expect(blocksIn(`<p><a href='${href}'>x</a></p>`)).toEqual([{ kind: 'paragraph', text: 'x', marks: [] }])
  })
})

describe('what is not shown', () => {
  it.each([
    '<script>x()</script>',
    '<style>p{}</style>',
    '<template><p>x</p></template>',
    '<noscript><p>x</p></noscript>',
    '<iframe srcdoc="<p>x</p>">x</iframe>',
    '<svg><text>x</text><script>x</script></svg>',
    '<p hidden>x</p>',
    '<p style="DISPLAY : none">x</p>',
    '<p style="visibility:hidden">x</p>',
    '<p style="position:absolute;left:-9999px">x</p>',
    '<p class="story sr-only">x</p>',
    '<button>x</button><select><option>x</select><textarea>x</textarea>',
    '<object data=x>x</object><embed src=x><video>x</video>',
    '<!-- x -->',
    '<img src=x alt=x onerror="x()">',
  ])('is no text: %s', (html) => {
    expect(textsIn(`<p>before</p>${html}<p>after</p>`)).toEqual(['before', 'after'])
  })

  it('stays text where it is text', () => {
    expect(textsIn('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')).toEqual(['<script>alert(1)</script>'])
  })
})

describe('tables', () => {
  it('of values give a block a row, cells parted by a bar', () => {
    const html = '<table><tr><th>Day<th>Boat<tr><td>Mon<td><p>6:00<p>8:00<tr><td><td></table>'
    expect(blocksIn(html).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'table: Day | Boat',
      'table: Mon | 6:00 8:00',
    ])
  })

  it('that only set columns are looked through', () => {
    const html = '<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>'
    expect(blocksIn(html).map(({ kind, text }) => `${kind}: ${text}`)).toEqual(['paragraph: One.', 'paragraph: Two.'])
  })
})

describe('any page', () => {
  const tag = fc.constantFrom(
    ...'p div b i em a h1 h2 ul li table tr td th blockquote pre q br span figure figcaption article nav form svg math template select script style title textarea ruby'.split(
      ' ',
    ),
  )
  const attribute = fc.constantFrom(
    '',
    ' hidden',
    ' href="javascript:x"',
    ' href="https://a.example/"',
    ' style="font-weight:700"',
    ' class="byline"',
    ' itemprop="author"',
    ' onclick="x"',
  )
  const piece = fc.oneof(
    fc.tuple(tag, attribute).map(([name, extra]) => `<${name}${extra}>`),
    tag.map((name) => `</${name}>`),
    fc.constantFrom(
      'words here ',
      '\n',
      '&nbsp;',
      '&#0;',
      '&#x202e;',
      ' | ',
      '<!--',
      '-->',
      '<![CDATA[',
      '<meta property="og:title" content="t">',
      '<time datetime="2024-01-02">',
      '<script type="application/ld+json">{"@type":"Article","author":[{"name":1}]}</script>',
    ),
    fc.string({ unit: 'grapheme' }),
  )

  it('gives sound blocks and no markup', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const read of [readPage, readFragment]) {
          const { blocks } = read(pieces.join(''), unknown)
          for (const block of blocks) {
            expect(TextBlock.parse(block)).toEqual(block)
            expect(block.text.trim()).toBe(block.text)
            expect(block.text).not.toBe('')
            for (const { start, end } of block.marks) expect(start < end && end <= block.text.length).toBe(true)
          }
        }
      }),
    )
  })

  it('may be nested as deeply as it likes', () => {
    const { blocks } = readPage(`${'<div><b>'.repeat(3000)}deep words${'</b></div>'.repeat(3000)}`, unknown)
    expect(blocks.map(({ text }) => text)).toEqual(['deep words'])
  })

  it('is told its language by its words where they contradict what it declares', () => {
    const html = '<html lang="en-us"><body><p>Vapur bu sabah iskeleden ayrıldı.</p></body></html>'
    expect(readPage(html, () => 'tr')).toMatchObject({
      proposals: { language: 'tr' },
      notes: expect.arrayContaining(['The page declares its language as en-US, but its text reads like tr.']),
    })
    expect(readPage(html, () => 'en').proposals.language).toBe('en-US')
    expect(readPage(html, unknown).proposals.language).toBe('en-US')
  })
})
