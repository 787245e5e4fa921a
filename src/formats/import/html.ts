// HTML, read as a browser reads it and then only looked at: no markup leaves this module, only words, kinds and safe
// links. Whole pages are searched for their article; pasted pieces are taken whole.
import type { TextBlock } from '#core/model/text.ts'
import type { LanguageOf } from './clues/language.ts'
import type { Findings, ReadText } from './format.ts'
import { blocksOf } from './html/blocks.ts'
import { withHeadline } from './html/headline.ts'
import { mainContent } from './html/main-content.ts'
import { type PageMetadata, readMetadata } from './html/metadata.ts'
import { parsePage } from './html/page.ts'
import { openedBlocks } from './opened-blocks.ts'
import { languageTag, metadataDate } from './saved-lines.ts'

/** A whole page. */
export const readPage: ReadText = (html, languageOf) => {
  const page = parsePage(html)
  const metadata = readMetadata(page)
  const blocks = blocksOf(mainContent(page), metadata.base)
  const { language, notes } = languageOfPage(metadata, blocks, languageOf)
  const opened = openedBlocks(blocks.length === 0 ? [] : withHeadline(blocks, page, metadata), language)
  const { title, outlet, authors, url } = metadata
  const published = metadata.published === null ? null : metadataDate(metadata.published, language)
  const updated = metadata.updated === null ? null : metadataDate(metadata.updated, language)
  return {
    blocks: opened.blocks,
    proposals: {
      ...opened.proposals,
      ...(title !== null && { title }),
      ...(outlet !== null && { outlet }),
      ...(authors.length > 0 && { authors: [...authors] }),
      ...(published !== null && { published }),
      ...(updated !== null && updated.value !== published?.value && { updated }),
      ...(url !== null && { url }),
      language,
    },
    notes: [...opened.notes, ...notes],
  }
}

/** A piece of a page, as the clipboard holds it. */
export const readFragment: ReadText = (html, languageOf): Findings => {
  const blocks = withFirstHeadline(blocksOf(parsePage(html).body.children, null))
  const language = languageOf(wordsOf(blocks))
  const opened = openedBlocks(blocks, language)
  return { ...opened, proposals: { language, ...opened.proposals } }
}

const wordsOf = (blocks: readonly TextBlock[]): string => blocks.map(({ text }) => text).join('\n')

/** A paste that begins with a heading has taken the headline along. */
const withFirstHeadline = (blocks: readonly TextBlock[]): TextBlock[] =>
  blocks.map((block, index) =>
    index === 0 && block.kind === 'heading' && blocks.length > 1 ? { ...block, kind: 'headline' } : block,
  )

/** Templates declare "en" for articles in every language: where the text clearly says otherwise, it is believed. */
const languageOfPage = (
  metadata: PageMetadata,
  blocks: readonly TextBlock[],
  languageOf: LanguageOf,
): { language: string | null; notes: string[] } => {
  const declared = metadata.language === null ? null : languageTag(metadata.language)
  const guessed = languageOf(wordsOf(blocks))
  if (declared === null || guessed === null) return { language: declared ?? guessed, notes: [] }
  if (primary(declared) === primary(guessed)) return { language: declared, notes: [] }
  const note = `The page declares its language as ${declared}, but its text reads like ${guessed}.`
  return { language: guessed, notes: [note] }
}

/** Macro-languages and their members are no contradiction. */
const SAME: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  sh: 'hr',
  sr: 'hr',
  bs: 'hr',
  ckb: 'ku',
  kmr: 'ku',
}

const primary = (tag: string): string => {
  const language = tag.split('-')[0] ?? tag
  return SAME[language] ?? language
}
