// Builds one block's text from the pieces of a document, collapsing white space as a browser does, and keeps count of
// where emphasis and links stand in what comes out.
import type { Mark } from '#core/model/text.ts'

export interface Style {
  readonly emphasis: boolean
  readonly strong: boolean
  readonly href: string | null
}

export const PLAIN: Style = { emphasis: false, strong: false, href: null }

interface Piece {
  readonly text: string
  readonly style: Style
}

/** What a browser collapses; a no-break space is a letter to it. */
const BLANKS = /[ \t\n\f\r\v\u2028\u2029]+/g
const UNSEEN = /[\ufeff\u00ad]|(?![\t\n\f\r\v])\p{Cc}/gu

export interface InlineText {
  /** Adds text whose white space counts once, if at all. */
  add(text: string, style: Style): void
  /** Adds text as it stands; it must hold no line break. */
  addLiteral(text: string): void
  readonly isEmpty: boolean
  /** The text and its marks, in UTF-16 code units; and begins anew. */
  take(): { text: string; marks: Mark[] }
}

export const inlineText = (): InlineText => {
  let pieces: Piece[] = []
  let blankWaits = false

  const push = (text: string, style: Style): void => {
    const last = pieces.at(-1)
    if (blankWaits && last !== undefined && !last.text.endsWith(' '))
      pieces.push({ text: ' ', style: shared(last.style, style) })
    blankWaits = false
    pieces.push({ text, style })
  }

  return {
    add: (raw, style) => {
      const text = raw.replace(UNSEEN, '').replace(BLANKS, ' ')
      if (text.startsWith(' ')) blankWaits = true
      const words = text.replace(/^ | $/g, '')
      if (words !== '') push(words, style)
      if (words !== '' && text.endsWith(' ')) blankWaits = true
    },
    addLiteral: (text) => {
      blankWaits = false
      pieces.push({ text, style: PLAIN })
    },
    get isEmpty() {
      return !pieces.some(({ text }) => /\S/u.test(text))
    },
    take: () => {
      const taken = trimmed(pieces)
      pieces = []
      blankWaits = false
      return taken
    },
  }
}

/** A blank between two styled words belongs to the styles that both have. */
const shared = (one: Style, other: Style): Style => ({
  emphasis: one.emphasis && other.emphasis,
  strong: one.strong && other.strong,
  href: one.href === other.href ? one.href : null,
})

const trimmed = (pieces: readonly Piece[]): { text: string; marks: Mark[] } => {
  const whole = pieces.map(({ text }) => text).join('')
  const text = whole.trim()
  const shift = whole.length - whole.trimStart().length
  const marks = marksOf(pieces).flatMap((mark): Mark[] => {
    const start = Math.max(0, mark.start - shift)
    const end = Math.min(text.length, mark.end - shift)
    return start < end ? [{ ...mark, start, end }] : []
  })
  return { text, marks }
}

/** Runs of pieces that share a style become one mark each, in the order in which they begin. */
const marksOf = (pieces: readonly Piece[]): Mark[] =>
  [
    ...runs(pieces, ({ emphasis }) => (emphasis ? 'emphasis' : null)).map(
      ({ start, end }): Mark => ({ kind: 'emphasis', start, end }),
    ),
    ...runs(pieces, ({ strong }) => (strong ? 'strong' : null)).map(
      ({ start, end }): Mark => ({ kind: 'strong', start, end }),
    ),
    ...runs(pieces, ({ href }) => href).map(
      ({ start, end, value }): Mark => ({ kind: 'link', start, end, href: value }),
    ),
  ].sort((one, other) => one.start - other.start || other.end - one.end)

const runs = (
  pieces: readonly Piece[],
  propertyOf: (style: Style) => string | null,
): { start: number; end: number; value: string }[] => {
  const found: { start: number; end: number; value: string }[] = []
  let at = 0
  for (const { text, style } of pieces) {
    const value = propertyOf(style)
    const last = found.at(-1)
    if (value !== null && last?.end === at && last.value === value) last.end += text.length
    else if (value !== null) found.push({ start: at, end: at + text.length, value })
    at += text.length
  }
  return found
}
