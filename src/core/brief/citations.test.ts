import { describe, expect, test } from 'vitest'
import type { BlockId, Citation, CitationTarget, ProseBlock } from '../model/index.ts'
import { citationCount, citationsIn, notesOf } from './citations.ts'

const cite = (target: CitationTarget, words = 'the boat sails'): Citation => ({
  kind: 'citation',
  target,
  words,
  from: 'Alder Gazette',
})
const paragraph = (id: BlockId, ...targets: CitationTarget[]): ProseBlock => ({
  id,
  kind: 'paragraph',
  content: targets.flatMap((target) => [
    { kind: 'text' as const, text: 'So they say ', styles: [], href: null },
    cite(target),
  ]),
})

describe('numbered notes', () => {
  test('are numbered by where they first appear, and a claim cited again keeps its number', () => {
    const notes = notesOf([
      paragraph('blk-00000001', 'clm-0000000b'),
      { id: 'blk-00000002', kind: 'claim-quote', citation: cite('clm-0000000a') },
      paragraph('blk-00000003', 'clm-0000000b', 'sil-0000000c', 'clm-0000000b'),
    ])
    expect(notes.map(({ number, target, places }) => [number, target, places])).toEqual([
      [1, 'clm-0000000b', ['blk-00000001', 'blk-00000003', 'blk-00000003']],
      [2, 'clm-0000000a', ['blk-00000002']],
      [3, 'sil-0000000c', ['blk-00000003']],
    ])
    expect(citationCount(notes)).toBe(5)
    expect(notes.map(({ isQuoted }) => isQuoted)).toEqual([false, true, false])
  })

  test('keep the words of the first place', () => {
    const first = cite('clm-0000000a', 'as it read first')
    const notes = notesOf([
      { id: 'blk-00000001', kind: 'claim-quote', citation: first },
      { id: 'blk-00000002', kind: 'claim-quote', citation: cite('clm-0000000a', 'as it read later') },
    ])
    expect(notes).toMatchObject([{ citation: first }])
  })

  test('a text that cites nothing has none', () => {
    expect(notesOf([paragraph('blk-00000001')])).toEqual([])
    expect(citationsIn(paragraph('blk-00000001'))).toEqual([])
  })
})
