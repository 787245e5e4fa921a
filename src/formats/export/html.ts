// A brief as one HTML page that stands on its own: it runs nothing and fetches nothing, and says so to the browser.
// Every text from the notebook is escaped, and set apart in its own writing direction. The page's own words are English;
// nobody has said what language the brief is written in, so its text is marked as of none.
import type { NotePart } from '#core/brief/note-parts.ts'
import type { NoteMark, PrintedBlock, PrintedBrief, PrintedInline } from '#core/brief/printed.ts'
import type { List } from '#core/brief/printed-lists.ts'
import type { PrintedNote } from '#core/brief/printed-notes.ts'
import { escapeHtml } from './html/escape.ts'
import { PAGE_STYLE } from './html/style.ts'
import { withoutDirections } from './plain.ts'

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

export const briefHtml = (brief: PrintedBrief): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(withoutDirections(brief.title))}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<article lang="">
<h1 dir="auto">${escapeHtml(withoutDirections(brief.title))}</h1>
${brief.blocks.map(block).join('\n')}
</article>
${notes(brief.notes)}${sources(brief.sources)}</main>
</body>
</html>
`

const block = (printed: PrintedBlock): string => {
  switch (printed.kind) {
    case 'paragraph':
      return `<p dir="auto">${inline(printed.content)}</p>`
    case 'heading':
      return `<h${printed.level + 1} dir="auto">${inline(printed.content)}</h${printed.level + 1}>`
    case 'quote':
      return `<blockquote dir="auto">${inline(printed.content)}</blockquote>`
    case 'claim-quote':
      return `<figure dir="auto">
<blockquote${lang(printed.language)}>${escapeHtml(printed.words)}</blockquote>
<figcaption dir="auto">${parts(printed.origin)}${mark(printed.mark)}${warning(printed.warning)}</figcaption>
</figure>`
    case 'list':
      return list(printed)
  }
}

const list = ({ ordered, items }: List<readonly PrintedInline[]>): string => {
  const tag = ordered ? 'ol' : 'ul'
  const lines = items.map((item) => `<li dir="auto">${[inline(item.content), ...item.lists.map(list)].join('\n')}</li>`)
  return `<${tag}>\n${lines.join('\n')}\n</${tag}>`
}

const inline = (content: readonly PrintedInline[]): string =>
  content
    .map((piece, at) => {
      if (piece.kind === 'break') return '<br>'
      if (piece.kind === 'note') return mark(piece, content[at - 1]?.kind === 'note' ? ',' : '')
      const text = piece.styles.reduce(
        (inner, style) => (style === 'strong' ? `<strong>${inner}</strong>` : `<em>${inner}</em>`),
        escapeHtml(piece.text),
      )
      return piece.href === null ? text : link(piece.href, text)
    })
    .join('')

const WORD_JOINER = '\u2060'

const link = (url: string, inner: string): string =>
  `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${inner}</a>`

/** A mark stays on the line of what it follows; `between` parts it from a mark right before it. */
const mark = ({ number, place }: NoteMark, between = ''): string =>
  `<sup>${WORD_JOINER}${between}<a id="mark-${number}-${place}" href="#note-${number}" role="doc-noteref" aria-label="Note ${number}">${number}</a></sup>`

const notes = (printed: readonly PrintedNote[]): string =>
  printed.length === 0
    ? ''
    : `<section class="end" role="doc-endnotes" aria-labelledby="notes">
<h2 id="notes">Notes</h2>
<ol>
${printed.map(note).join('\n')}
</ol>
</section>
`

const note = ({ number, places, line, behind }: PrintedNote): string => {
  const claims = behind.map((one) => `<li dir="auto">${parts(one)}</li>`).join('\n')
  const below = claims === '' ? '' : `\n<ul>\n${claims}\n</ul>`
  return `<li id="note-${number}" dir="auto">${parts(line)}${backLinks(number, places)}${below}</li>`
}

const backLinks = (number: number, places: number): string =>
  Array.from({ length: places }, (_, at) => {
    const label = places === 1 ? 'Back to the text' : `Back to place ${at + 1} in the text`
    const sign = places === 1 ? '↩\ufe0e' : `↩\ufe0e<sup>${at + 1}</sup>`
    return ` <a class="back" href="#mark-${number}-${at + 1}" role="doc-backlink" aria-label="${label}">${sign}</a>`
  }).join('')

const sources = (lines: readonly (readonly NotePart[])[]): string =>
  lines.length === 0
    ? ''
    : `<section class="end" role="doc-bibliography" aria-labelledby="sources">
<h2 id="sources">Sources</h2>
<ul>
${lines.map((line) => `<li dir="auto">${parts(line)}</li>`).join('\n')}
</ul>
</section>
`

const parts = (line: readonly NotePart[]): string => line.map(partHtml).join('')

const partHtml = (part: NotePart): string => {
  switch (part.kind) {
    case 'plain':
      return escapeHtml(withoutDirections(part.text))
    case 'name':
      return `<bdi>${escapeHtml(withoutDirections(part.text))}</bdi>`
    case 'warning':
      return warning(part.text)
    case 'words':
      return `<bdi${lang(part.language)}>${escapeHtml(part.text)}</bdi>`
    case 'link':
      return link(part.url, `<bdi>${escapeHtml(part.url)}</bdi>`)
  }
}

const warning = (text: string | null): string =>
  text === null ? '' : ` <strong class="warning">${escapeHtml(text)}</strong>`

/** Only what is a language tag goes into the page as one; words of an unknown language are not said to be of the page's. */
const lang = (language: string | null): string =>
  language !== null && /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(language) ? ` lang="${language}"` : ' lang=""'
