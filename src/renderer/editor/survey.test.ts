import { $createHeadingNode } from '@lexical/rich-text'
import fc from 'fast-check'
import {
  $createParagraphNode,
  $createTextNode,
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  HISTORIC_TAG,
  type LexicalEditor,
} from 'lexical'
import { describe, expect, test } from 'vitest'
import type { BlockId, ProseBlock } from '#core/model/index.ts'
import { type Survey, surveyOf } from './survey.ts'
import { arbitraryProse } from './testing/arbitrary-prose.ts'
import { headlessEditor } from './testing/headless.ts'

const paragraph = (id: BlockId, words: string): ProseBlock => ({
  id,
  kind: 'paragraph',
  content: words === '' ? [] : [{ kind: 'text', text: words, styles: [], href: null }],
})

const THREE = [
  paragraph('blk-00000001', 'The boat sails.'),
  paragraph('blk-00000002', 'The pier holds.'),
  paragraph('blk-00000003', 'The fares stay.'),
]

const begin = (blocks: readonly ProseBlock[] = THREE): { editor: LexicalEditor; survey: Survey } => {
  const editor = headlessEditor()
  let last = 0
  const survey = surveyOf(editor, () => {
    last += 1
    return `blk-fresh${String(last).padStart(3, '0')}`
  })
  survey.plant(blocks)
  return { editor, survey }
}

const change = (editor: LexicalEditor, $change: () => void) => editor.update($change, { discrete: true })
const $block = (index: number) => {
  const node = $getRoot().getChildAtIndex(index)
  if (!$isElementNode(node)) throw new Error(`Nothing stands at ${index}.`)
  return node
}
const idsIn = (survey: Survey) => survey.read().map((block) => block.id)

describe('reading a text while it is written', () => {
  test('gives back what was planted', () => {
    fc.assert(
      fc.property(arbitraryProse, (blocks) => {
        fc.pre(blocks.length > 0)
        expect(begin(blocks).survey.read()).toEqual(blocks)
      }),
    )
  })

  test('a text without blocks gets a paragraph to write in', () => {
    expect(begin([]).survey.read()).toEqual([paragraph('blk-fresh001', '')])
  })

  test('reads only touched blocks anew', () => {
    const { editor, survey } = begin()
    const before = survey.read()
    change(editor, () => $block(1).append($createTextNode(' So they say.')))
    const after = survey.read()
    expect(after[0]).toBe(before[0])
    expect(after[2]).toBe(before[2])
    expect(after[1]).toEqual(paragraph('blk-00000002', 'The pier holds. So they say.'))
  })

  test('a block that is split keeps its id, and the new one has its own', () => {
    const { editor, survey } = begin()
    survey.read()
    change(editor, () => $block(0).insertAfter($createParagraphNode()))
    expect(idsIn(survey)).toEqual(['blk-00000001', 'blk-fresh001', 'blk-00000002', 'blk-00000003'])
  })

  test('a paragraph that becomes a heading is the same block', () => {
    const { editor, survey } = begin()
    survey.read()
    change(editor, () => $block(1).replace($createHeadingNode('h2'), true))
    expect(survey.read()[1]).toMatchObject({ id: 'blk-00000002', kind: 'heading', level: 2 })
  })

  test('undoing brings ids back, and never twice', () => {
    const { editor, survey } = begin()
    survey.read()
    const whole = editor.getEditorState()
    change(editor, () => $block(1).remove())
    expect(idsIn(survey)).toEqual(['blk-00000001', 'blk-00000003'])
    change(editor, () => $block(0).insertAfter($createParagraphNode()))
    const both = survey.read()
    change(editor, () => $block(1).insertAfter($createParagraphNode()))
    change(editor, () => $block(1).remove())
    expect(new Set(idsIn(survey)).size).toBe(3)
    editor.setEditorState(whole, { tag: HISTORIC_TAG })
    expect(survey.read()).toEqual(THREE)
    expect(both[1]?.id).not.toBe('blk-00000002')
  })

  test('one id never stands twice, also where its node comes back beside its heir', () => {
    const { editor, survey } = begin()
    survey.read()
    change(editor, () => $block(1).insertAfter($createParagraphNode().append($createTextNode('Or so it seems.'))))
    const both = editor.getEditorState()
    change(editor, () => $block(1).remove())
    expect(idsIn(survey)).toEqual(['blk-00000001', 'blk-00000002', 'blk-00000003'])
    editor.setEditorState(both, { tag: HISTORIC_TAG })
    expect(idsIn(survey)).toEqual(['blk-00000001', 'blk-00000002', 'blk-fresh001', 'blk-00000003'])
  })

  test('undoing shows the words as they were', () => {
    const { editor, survey } = begin()
    survey.read()
    const whole = editor.getEditorState()
    change(editor, () => $block(2).clear())
    expect(survey.read()[2]).toEqual(paragraph('blk-00000003', ''))
    editor.setEditorState(whole, { tag: HISTORIC_TAG })
    expect(survey.read()).toEqual(THREE)
  })

  test('finds the node of a block', () => {
    const { editor, survey } = begin()
    survey.read()
    const words = (block: BlockId) => editor.read(() => $getNodeByKey(survey.nodeOf(block) ?? '')?.getTextContent())
    expect(words('blk-00000003')).toBe('The fares stay.')
    expect(words('blk-00000009')).toBeUndefined()
  })
})
