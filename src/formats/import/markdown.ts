// Markdown, through the HTML it stands for and the same reading as any HTML: so the HTML that people mix into it loses
// its tags and keeps its words, and nothing in it can run.
import MarkdownIt from 'markdown-it'
import type { TextBlock } from '#core/model/text.ts'
import type { ReadText } from './format.ts'
import { readFrontMatter } from './front-matter.ts'
import { blocksOf } from './html/blocks.ts'
import { parsePage } from './html/page.ts'
import { openedBlocks, withFirstHeadline } from './opened-blocks.ts'

export const readMarkdown: ReadText = (text, languageOf) => {
  const { proposals, names, body } = readFrontMatter(text.replace(/\r\n?/g, '\n'))
  const page = parsePage(rendered(body))
  const blocks = withTitle(withFirstHeadline(blocksOf(page.body.children, proposals.url ?? null)), proposals.title)
  const language = proposals.language ?? languageOf(blocks.map((block) => block.text).join('\n'))
  const opened = openedBlocks(blocks, language)
  const left =
    names.length === 0 ? [] : [`Read as data about the article, and left out of its text: ${names.join(', ')}.`]
  return {
    blocks: opened.blocks,
    proposals: { ...opened.proposals, ...proposals, language },
    notes: [...left, ...opened.notes],
  }
}

const rendered = (markdown: string): string => {
  const renderer = new MarkdownIt({ html: true })
  // Links that may not be followed are links all the same: their words stay, and the reading of HTML drops the address.
  renderer.validateLink = () => true
  return renderer.render(markdown)
}

/** A title in the front matter is what the site prints above the text; a text that prints its own has no need of it. */
const withTitle = (blocks: readonly TextBlock[], title: string | undefined): TextBlock[] => {
  const isPrinted = title === undefined || blocks.length === 0 || blocks[0]?.kind === 'headline'
  return isPrinted ? [...blocks] : [{ kind: 'headline', text: title, marks: [] }, ...blocks]
}
