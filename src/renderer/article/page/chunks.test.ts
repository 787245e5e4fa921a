import { expect, test } from 'vitest'
import type { TextBlock } from '#core/model/index.ts'
import { chunksOf, likelyHeight, runsOfKind } from './chunks.ts'
import { placeBlocks } from './placed-blocks.ts'

const blocks = (...kinds: TextBlock['kind'][]) =>
  placeBlocks(kinds.map((kind) => ({ kind, text: 'The quay was empty.', marks: [] })))

test('list items that follow one another stay together, everything else alone', () => {
  const runs = runsOfKind(blocks('paragraph', 'list-item', 'list-item', 'paragraph', 'list-item'))
  expect(runs.map((run) => run.length)).toEqual([1, 2, 1, 1])
})

test('chunks hold every block once and in order', () => {
  const placed = blocks(...Array.from({ length: 100 }, () => 'paragraph' as const))
  const chunks = chunksOf(runsOfKind(placed))
  expect(chunks.flat(2)).toEqual(placed)
  expect(chunks.length).toBeGreaterThan(2)
})

test('longer blocks are expected to be taller, empty ones to take a line', () => {
  const [short] = placeBlocks([{ kind: 'paragraph', text: '', marks: [] }])
  const [long] = placeBlocks([{ kind: 'paragraph', text: 'word '.repeat(100), marks: [] }])
  expect(likelyHeight([short!])).toBeGreaterThan(0)
  expect(likelyHeight([long!])).toBeGreaterThan(likelyHeight([short!]))
})
