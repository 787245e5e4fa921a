// HTML, read as a browser reads it and then only looked at: no markup leaves this module, only words, kinds and safe
// links. Whole pages are searched for their article; pasted pieces are taken whole.

import type { RecordedDate } from '#core/model/date.ts'
import type { TextBlock } from '#core/model/text.ts'
import { authorsInLines } from './clues/byline.ts'
import { readDate } from './clues/dates.ts'
import type { LanguageOf } from './clues/language.ts'
import type { Findings, ReadText } from './format.ts'
import { blocksOf } from './html/blocks.ts'
import { withHeadline } from './html/headline.ts'
import { mainContent } from './html/main-content.ts'
import { type PageMetadata, readMetadata } from './html/metadata.ts'
import { type Page, parsePage } from './html/page.ts'
import { markedDates, printedAuthors, printedDate } from './html/printed-details.ts'
import { openedBlocks, withFirstHeadline } from './opened-blocks.ts'
import { languageTag, metadataDate } from './saved-lines.ts'

/** A whole page. */
export const readPage: ReadText = (html, languageOf) => {
  const page = parsePage(html)
  const metadata = readMetadata(page)
  const { content, byline } = mainContent(page, metadata)
  const blocks = blocksOf(content, metadata.base)
  const { language, notes } = languageOfPage(metadata, blocks, languageOf)
  const headed = blocks.length === 0 ? { blocks, title: null } : withHeadline(blocks, page, metadata)
  const opened = openedBlocks(headed.blocks, language)
  const unprinted = headed.title !== null && !opened.blocks.some(({ kind }) => kind === 'headline')
  const proposals = {
    ...opened.proposals,
    ...proposedByPage({ ...metadata, title: headed.title }),
    ...authorsOf(page, metadata, opened.proposals.authors ?? authorsInLines(byline ?? '')),
    ...datesOf(page, metadata, language),
    language,
  }
  return { blocks: opened.blocks, proposals, notes: [...(unprinted ? [UNPRINTED] : []), ...opened.notes, ...notes] }
}

const UNPRINTED = 'The title is the one that the page gives itself; its text prints no headline.'

type Proposals = Findings['proposals']

const proposedByPage = ({ title, outlet, url }: PageMetadata): Proposals => ({
  ...(title !== null && { title }),
  ...(outlet !== null && { outlet }),
  ...(url !== null && { url }),
})

/** Declared authors before those found beside the text, and these before those in marked elements anywhere on the page. */
const authorsOf = (page: Page, { authors }: PageMetadata, beside: readonly string[]): Proposals => {
  const found = [authors, beside].find((names) => names.length > 0) ?? printedAuthors(page)
  return found.length === 0 ? {} : { authors: [...found] }
}

const datesOf = (page: Page, metadata: PageMetadata, language: string | null): Proposals => {
  const marked = markedDates(page)
  const dateIn = (value: string | null): RecordedDate | null => (value === null ? null : metadataDate(value, language))
  const published = dateIn(metadata.published) ?? dateIn(marked.published) ?? statedDate(page, language)
  const updated = dateIn(metadata.updated) ?? dateIn(marked.updated)
  return {
    ...(published !== null && { published }),
    ...(updated !== null && updated.value !== published?.value && { updated }),
  }
}

const statedDate = (page: Page, language: string | null): RecordedDate | null => {
  const found = readDate(printedDate(page, language) ?? '', language)
  return found === null ? null : { value: found.value, basis: 'stated', note: found.note }
}

/** A piece of a page, as the clipboard holds it. */
export const readFragment: ReadText = (html, languageOf): Findings => {
  const blocks = withFirstHeadline(blocksOf(parsePage(html).body.children, null))
  const language = languageOf(wordsOf(blocks))
  const opened = openedBlocks(blocks, language)
  return { ...opened, proposals: { language, ...opened.proposals } }
}

const wordsOf = (blocks: readonly TextBlock[]): string => blocks.map(({ text }) => text).join('\n')

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
