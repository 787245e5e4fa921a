import { expect, test } from 'vitest'
import type { BlockId, Citation, CitationTarget, ProseBlock } from '../model/index.ts'
import { sampleNotebook } from '../notebook/testing/sample-notebook.ts'
import { notesOf } from './citations.ts'
import { citationOf } from './origin.ts'
import { printedBrief } from './printed.ts'
import { printedNotes } from './printed-notes.ts'

const sample = sampleNotebook()
const { state, claims, run } = sample
const cite = (target: CitationTarget): Citation => citationOf(state, target)!
const text = (words: string) => ({ kind: 'text' as const, text: words, styles: [], href: null })
const line = (id: BlockId, ...content: Extract<ProseBlock, { kind: 'paragraph' }>['content']): ProseBlock => ({
  id,
  kind: 'paragraph',
  content,
})
const notesFor = (...blocks: ProseBlock[]): string[] =>
  printedNotes(state, notesOf(blocks)).notes.map((note) =>
    note.line.map((part) => (part.kind === 'link' ? part.url : part.text)).join(''),
  )

test('an article is given in full once; later notes refer to the note that has it', () => {
  const [first, second] = notesFor(line('blk-00000001', cite(claims.pays), cite(claims.winter)))
  expect(first).toMatch(/^Alder Gazette, “Council backs[^”]+”, 10 May 2031.*: “Port Alder will pay/)
  expect(second).toMatch(/^Lena Orsk, in Alder Gazette, “Council backs[^”]+”, as in note 1: “We will not leave/)
})

test('words that stand in the text as a quotation are not printed again', () => {
  const quote: ProseBlock = { id: 'blk-00000001', kind: 'claim-quote', citation: cite(claims.winter) }
  const [note] = notesFor(quote, line('blk-00000002', cite(claims.winter)))
  expect(note).not.toContain('We will not leave')
  expect(note).toMatch(/10 May 2031.*\.$/)
})

test('what is known is printed of a claim whose speaker is not recorded', () => {
  run('claim.attribute', { ids: [claims.winter], voice: 'unset', attribution: [] })
  expect(notesFor(line('blk-00000001', cite(claims.winter)))[0]).toMatch(/^Speaker not recorded, in Alder Gazette, /)
})

test('a space typed before a citation does not part its mark from the words', () => {
  run('brief.add', { title: 'Boats' })
  const brief = [...state.briefs.values()].at(-1)!
  const content = [text('It is paid for '), cite(claims.pays), text(' '), cite(claims.winter), text(' by all.')]
  const { blocks } = printedBrief(state, brief, [line('blk-00000001', ...content)])
  expect(blocks).toMatchObject([
    {
      content: [
        { text: 'It is paid for' },
        { kind: 'note', number: 1 },
        { kind: 'note', number: 2 },
        { text: ' by all.' },
      ],
    },
  ])
})
