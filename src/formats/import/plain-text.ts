// Plain text: no marks, no markup, and everything else to be inferred from how the lines stand.
import type { TextBlock } from '#core/model/text.ts'
import type { Line, ReadText } from './format.ts'
import { cleanText, paragraphsOf } from './lines.ts'
import { noticeOrParagraph } from './notices.ts'
import { readOpening } from './opening.ts'

const BULLET = /^[•‣◦▪·*]\s+(?=\S)/u

export const readText: ReadText = (text, languageOf) => {
  const paragraphs = paragraphsOf(cleanText(text))
  const language = languageOf(paragraphs.join('\n'))
  const { lines, body, proposals, notes } = readOpening(paragraphs, language)
  const blocks = [...lines, ...body.map(bodyLine)].map((line): TextBlock => ({ ...line, marks: [] }))
  return { blocks, proposals: { language, ...proposals }, notes }
}

/** A bullet is how plain text shows a list item; the kind says it from now on. */
const bodyLine = (text: string): Line =>
  BULLET.test(text) ? { kind: 'list-item', text: text.replace(BULLET, '') } : { kind: noticeOrParagraph(text), text }
