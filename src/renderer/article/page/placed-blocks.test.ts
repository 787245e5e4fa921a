import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinBlocks, type TextBlock } from '#core/model/index.ts'
import { blockIndexAt, markedPieces, placeBlocks } from './placed-blocks.ts'

const block = (text: string, marks: TextBlock['marks'] = []): TextBlock => ({ kind: 'paragraph', text, marks })
const texts = fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, ' ')))

test('blocks stand where the joined text has them', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const blocks = all.map((text) => block(text))
      const joined = joinBlocks(blocks)
      for (const placed of placeBlocks(blocks)) expect(joined.slice(placed.start, placed.end)).toBe(placed.block.text)
    }),
  )
})

test('every offset is in the block that holds it, a newline in the block before it', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const placed = placeBlocks(all.map((text) => block(text)))
      placed.forEach(({ start, end }, index) => {
        expect(blockIndexAt(placed, start)).toBe(index)
        expect(blockIndexAt(placed, end)).toBe(index)
      })
    }),
  )
  expect(blockIndexAt([], 3)).toBe(-1)
})

test('marks that overlap cut the text into pieces that join up again', () => {
  const marked = block('The ferry sails on Friday.', [
    { kind: 'strong', start: 4, end: 15 },
    { kind: 'emphasis', start: 10, end: 25 },
    { kind: 'link', start: 19, end: 25, href: 'https://alder.example/timetable' },
  ])
  const pieces = markedPieces(marked)
  expect(pieces.map(({ text }) => text)).toEqual(['The ', 'ferry ', 'sails', ' on ', 'Friday', '.'])
  expect(pieces.map(({ strong, emphasis }) => [strong, emphasis])).toEqual([
    [false, false],
    [true, false],
    [true, true],
    [false, true],
    [false, true],
    [false, false],
  ])
  expect(pieces.map(({ href }) => href)).toEqual([null, null, null, null, 'https://alder.example/timetable', null])
})

test('marks outside the text or empty change nothing; an empty block has no pieces', () => {
  expect(markedPieces(block('Quay', [{ kind: 'strong', start: 9, end: 12 }]))).toHaveLength(1)
  expect(markedPieces(block('Quay', [{ kind: 'strong', start: 2, end: 2 }]))).toHaveLength(1)
  expect(markedPieces(block(''))).toEqual([])
})
