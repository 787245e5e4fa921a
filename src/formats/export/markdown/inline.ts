// A line of a brief as Markdown: styles, links and the marks of notes.
import type { PrintedInline } from '#core/brief/printed.ts'
import type { TextRun } from '#core/model/index.ts'
import { cleanText } from '../plain.ts'
import { escapeLineStart, escapeText, markdownAddress } from './escape.ts'

export const HARD_BREAK = '\\\n'

/** The lines of a block joined by hard breaks; blank where nothing stands in it. */
export const markdownInline = (content: readonly PrintedInline[]): string => {
  let line = ''
  const shown = content.filter((inline) => inline.kind !== 'text' || cleanText(inline.text) !== '')
  shown.forEach((inline, at) => {
    if (inline.kind === 'break') line += HARD_BREAK
    else if (inline.kind === 'note') line += `[^${inline.number}]`
    else line += styledRun(inline, line, shown[at + 1])
  })
  const lines = line.split(HARD_BREAK).map(escapeLineStart)
  return trimBlank(lines).join(HARD_BREAK)
}

/** The same on one line, as a heading needs it. */
export const markdownLine = (content: readonly PrintedInline[]): string =>
  markdownInline(content.map((inline) => (inline.kind === 'break' ? SPACE : inline))).replace(/#(?=#*$)/g, '\\#')

const SPACE: TextRun = { kind: 'text', text: ' ', styles: [], href: null }

const trimBlank = (lines: readonly string[]): readonly string[] => {
  const first = lines.findIndex((line) => line !== '')
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1)
}

/** White space stands outside of marks, which would not be read as such around it. */
const styledRun = (run: TextRun, before: string, next: PrintedInline | undefined): string => {
  const escaped = escapeText(run.text)
  const [, lead = '', core = '', trail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(escaped) ?? []
  if (core === '') return escaped
  const opening = /\]$/.test(before) && lead === '' && core.startsWith('(') ? `\\${core}` : core
  if (run.href !== null) return `${lead}[${styled(opening, run, '[', ']')}](${markdownAddress(run.href)})${trail}`
  return lead + styled(opening, run, lastOf(before + lead), trail.at(0) ?? firstInNext(next)) + trail
}

/** The first character that the next piece of a line will have. */
const firstInNext = (next: PrintedInline | undefined): string => {
  if (next === undefined || next.kind === 'break') return ''
  return next.kind === 'note' || next.href !== null
    ? '['
    : next.styles.length > 0
      ? '*'
      : firstOf(escapeText(next.text))
}

/** Stars where they will be read as marks; tags where what stands beside them would have them read as stars. */
const styled = (text: string, run: TextRun, before: string, after: string): string => {
  const stars = run.styles.includes('strong') ? (run.styles.includes('emphasis') ? '***' : '**') : '*'
  if (run.styles.length === 0) return text
  const opens = isBoundary(before) || !isSign(firstOf(text))
  const closes = isBoundary(after) || !isSign(lastOf(text))
  if (opens && closes && before !== '*' && after !== '*') return stars + text + stars
  return run.styles.reduce(
    (inner, style) => (style === 'strong' ? `<strong>${inner}</strong>` : `<em>${inner}</em>`),
    text,
  )
}

/** Whole characters: half of an emoji is no sign. */
const firstOf = (text: string): string => text.match(/^./su)?.[0] ?? ''
const lastOf = (text: string): string => text.match(/.$/su)?.[0] ?? ''

const isSign = (character: string): boolean => /[\p{P}\p{S}]/u.test(character)
const isBoundary = (character: string): boolean => character === '' || /\s/u.test(character) || isSign(character)
