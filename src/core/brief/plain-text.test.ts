import { expect, test } from 'vitest'
import type { ProseBlock } from '../model/index.ts'
import { blockText, blockWords, outlineOf } from './plain-text.ts'

const text = (words: string) => ({ kind: 'text' as const, text: words, styles: [], href: null })
const citation = { kind: 'citation', target: 'clm-0000000a', words: 'a coin toss', from: '' } as const
const blocks: ProseBlock[] = [
  { id: 'blk-00000001', kind: 'heading', level: 1, content: [text('Will the '), text('boat sail?')] },
  { id: 'blk-00000002', kind: 'paragraph', content: [text('Two skippers doubt it'), citation, text('.')] },
  { id: 'blk-00000003', kind: 'heading', level: 2, content: [text('  ')] },
  { id: 'blk-00000004', kind: 'heading', level: 3, content: [text('Who'), { kind: 'break' }, text('pays')] },
  { id: 'blk-00000005', kind: 'claim-quote', citation },
]

test('a citation leaves no words in its line; a quoted claim is read with its own', () => {
  expect(blocks.map(blockText)).toEqual([
    'Will the boat sail?',
    'Two skippers doubt it.',
    '  ',
    'Who\npays',
    'a coin toss',
  ])
  expect(blocks.map(blockWords)).toEqual([4, 4, 0, 2, 3])
})

test('the outline lists headings that say something', () => {
  expect(outlineOf(blocks)).toEqual([
    { block: 'blk-00000001', level: 1, title: 'Will the boat sail?' },
    { block: 'blk-00000004', level: 3, title: 'Who pays' },
  ])
})
