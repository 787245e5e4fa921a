import { $createLinkNode } from '@lexical/link'
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text'
import fc from 'fast-check'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  type LexicalNode,
  type NodeKey,
} from 'lexical'
import { describe, expect, test } from 'vitest'
import type { BlockId, ProseBlock } from '#core/model/index.ts'
import { arbitraryProse } from '../testing/arbitrary-prose.ts'
import { headlessEditor } from '../testing/headless.ts'
import { $nodesFromProse } from './from-prose.ts'
import { $draftsOf, safeHref } from './to-prose.ts'

const $read = (id: (key: NodeKey) => BlockId): ProseBlock[] =>
  $getRoot()
    .getChildren()
    .flatMap((node) => $draftsOf(node).map((draft) => draft.finish(id(draft.key))))

/** Into an editor, and out once it has normalised what it was given. */
const thereAndBack = (blocks: readonly ProseBlock[]): ProseBlock[] => {
  const editor = headlessEditor()
  const ids = new Map<NodeKey, BlockId>()
  editor.update(
    () => {
      const planted = $nodesFromProse(blocks)
      $getRoot().append(...planted.nodes)
      for (const [key, id] of planted.ids) ids.set(key, id)
    },
    { discrete: true },
  )
  return editor.read(() => $read((key) => ids.get(key)!))
}

const readFrom = ($make: () => LexicalNode[]): ProseBlock[] => {
  const editor = headlessEditor()
  editor.update(() => $getRoot().append(...$make()), { discrete: true })
  let last = 0
  return editor.read(() =>
    $read(() => {
      last += 1
      return `blk-${String(last).padStart(8, '0')}`
    }),
  )
}

const text = (words: string) => ({ kind: 'text', text: words, styles: [], href: null })

describe('core’s blocks and the editor’s nodes', () => {
  test('a text comes back as it went in, ids included', () => {
    fc.assert(
      fc.property(arbitraryProse, (blocks) => {
        expect(thereAndBack(blocks)).toEqual(blocks)
      }),
    )
  })

  test('items stay flat and know how deep they are, also where a depth is skipped', () => {
    const item = (n: number, depth: number, ordered: boolean): ProseBlock => ({
      id: `blk-0000000${n}`,
      kind: 'list-item',
      ordered,
      depth,
      content: [],
    })
    const items = [
      item(1, 2, true),
      item(2, 0, false),
      item(3, 1, true),
      item(4, 1, false),
      item(5, 3, false),
      item(6, 0, true),
    ]
    expect(thereAndBack(items)).toEqual(items)
  })

  test('runs of one look that stand side by side become one', () => {
    const paragraph: ProseBlock = {
      id: 'blk-00000001',
      kind: 'paragraph',
      content: [
        { kind: 'text', text: 'The boat ', styles: [], href: null },
        { kind: 'text', text: '', styles: ['strong'], href: null },
        { kind: 'text', text: 'sails.', styles: [], href: null },
      ],
    }
    expect(thereAndBack([paragraph])).toEqual([{ ...paragraph, content: [text('The boat sails.')] }])
  })
})

describe('what core does not know', () => {
  test('looks other than strong and emphasis are left behind', () => {
    const [block] = readFrom(() => [
      $createParagraphNode().append($createTextNode('fares').setFormat('underline').setStyle('color: red')),
    ])
    expect(block).toMatchObject({ kind: 'paragraph', content: [text('fares')] })
  })

  test('smaller headings are of the third level', () => {
    expect(readFrom(() => [$createHeadingNode('h5').append($createTextNode('Fares'))])).toMatchObject([
      { kind: 'heading', level: 3 },
    ])
  })

  test('links that may not be followed are words', () => {
    const [block] = readFrom(() => [
      $createParagraphNode().append(
        $createLinkNode('javascript:alert(1)').append($createTextNode('the ')),
        $createLinkNode('https://example.org').append($createTextNode('pier')),
      ),
    ])
    expect(block).toMatchObject({ content: [text('the '), { text: 'pier', href: 'https://example.org' }] })
    expect(['javascript:x', 'java\tscript:x', 'data:text/html,x', 'file:///x', '//x', 'app://x'].map(safeHref)).toEqual(
      Array(6).fill(null),
    )
  })

  test('a block inside a quote goes on a line of its own', () => {
    const [block] = readFrom(() => [
      $createQuoteNode().append(
        $createParagraphNode().append($createTextNode('a coin'), $createLineBreakNode()),
        $createParagraphNode().append($createTextNode('toss')),
      ),
    ])
    expect(block).toMatchObject({
      kind: 'quote',
      content: [text('a coin'), { kind: 'break' }, { kind: 'break' }, text('toss')],
    })
  })
})
