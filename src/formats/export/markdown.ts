// A brief as Markdown: footnotes as GitHub, Pandoc and most editors read them, and the list of sources at the end.
import type { NotePart } from '#core/brief/note-parts.ts'
import type { PrintedBlock, PrintedBrief, PrintedInline } from '#core/brief/printed.ts'
import type { List } from '#core/brief/printed-lists.ts'
import type { PrintedNote } from '#core/brief/printed-notes.ts'
import { escapeLineStart, escapeText, markdownAddress } from './markdown/escape.ts'
import { markdownInline, markdownLine } from './markdown/inline.ts'
import { isolated, withoutDirections } from './plain.ts'

export const briefMarkdown = (brief: PrintedBrief): string => {
  const blocks = [
    heading(1, plainLine(brief.title)),
    ...brief.blocks.map(markdownBlock),
    ...(brief.sources.length === 0
      ? []
      : [heading(2, 'Sources'), brief.sources.map((line) => `- ${lineOf(line)}`).join('\n')]),
    ...brief.notes.map(noteText),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** A title or the like, on a line of its own. */
const plainLine = (text: string): string => escapeText(withoutDirections(text)).trim()

const heading = (level: number, line: string): string => (line === '' ? '' : `${'#'.repeat(level)} ${line}`)

/** The title is the one heading of the first level; the text's own stand beneath it. */
const markdownBlock = (block: PrintedBlock): string => {
  switch (block.kind) {
    case 'heading':
      return heading(block.level + 1, markdownLine(block.content))
    case 'paragraph':
      return markdownInline(block.content)
    case 'quote':
      return quoted(markdownInline(block.content))
    case 'claim-quote':
      return quoted(`${escapeLineStart(escapeText(block.words))}\n\n${caption(block)}`)
    case 'list':
      return listLines(block).join('\n')
  }
}

const caption = ({ origin, mark, warning }: Extract<PrintedBlock, { kind: 'claim-quote' }>): string =>
  `— ${origin.map(partText).join('')}[^${mark.number}]${warning === null ? '' : ` *${warning}*`}`

const quoted = (text: string): string =>
  text === ''
    ? ''
    : text
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n')

/** What belongs to an item stands as far in as its own text. */
const listLines = (list: List<readonly PrintedInline[]>): string[] =>
  list.items.flatMap((item, at) => {
    const marker = list.ordered ? `${at + 1}. ` : '- '
    const own = markdownInline(item.content).split('\n')
    const inner = item.lists.flatMap(listLines)
    return [...own, ...inner].map((line, index) =>
      ((index === 0 ? marker : ' '.repeat(marker.length)) + line).trimEnd(),
    )
  })

const noteText = ({ number, line, behind }: PrintedNote): string =>
  [
    `[^${number}]: ${lineOf(line)}`,
    ...(behind.length === 0 ? [] : ['', ...behind.map((one) => `    - ${lineOf(one)}`)]),
  ].join('\n')

const lineOf = (parts: readonly NotePart[]): string => escapeLineStart(parts.map(partText).join(''))

const partText = (part: NotePart): string => {
  switch (part.kind) {
    case 'link':
      return markdownAddress(part.url)
    case 'words':
      return escapeText(part.text)
    case 'name':
      return escapeText(isolated(part.text))
    case 'warning':
      return ` *${escapeText(withoutDirections(part.text))}*`
    case 'plain':
      return escapeText(withoutDirections(part.text))
  }
}
