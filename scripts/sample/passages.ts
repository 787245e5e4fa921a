// From quoted words to a passage. Words that are not in the article, or stand there twice, are an error that names them;
// what stands twice is quoted with some of what is around it, and itself in ⟦brackets⟧.
import { describePassage } from '#core/anchoring/describe.ts'
import type { Passage } from '#core/model/index.ts'
import type { Text } from './desk.ts'

const BRACKETED = /^(.*)⟦(.+)⟧(.*)$/s

export const passageOf = (text: Text, quoted: string, role: Passage['role']): Passage => {
  const [, before = '', words = quoted, after = ''] = BRACKETED.exec(quoted) ?? []
  const around = before + words + after
  const at = text.text.indexOf(around)
  if (at < 0) throw new Error(`These words are not in the article: “${around}”`)
  if (text.text.indexOf(around, at + 1) >= 0)
    throw new Error(`These words stand in the article more than once; quote more of them: “${around}”`)
  const start = at + before.length
  return { role, anchor: describePassage(text.text, start, start + words.length, text.hash) }
}
