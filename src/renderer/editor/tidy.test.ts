import { $createLinkNode } from '@lexical/link'
import { $createListItemNode, $createListNode } from '@lexical/list'
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, type LexicalNode } from 'lexical'
import { expect, test } from 'vitest'
import { headlessEditor } from './testing/headless.ts'
import { registerTidying } from './tidy.ts'

/** What is left of these nodes once they stand in a text, as Lexical would write them down. */
const tidied = ($make: () => LexicalNode[]) => {
  const editor = headlessEditor()
  registerTidying(editor)
  editor.update(() => $getRoot().append(...$make()), { discrete: true })
  return editor.getEditorState().toJSON().root.children
}

const words = (text: string) => $createTextNode(text)

test('looks and alignment that are not kept are not shown either', () => {
  expect(
    tidied(() => [
      $createParagraphNode()
        .append(words('fares').setFormat('bold').toggleFormat('underline').setStyle('color: red'))
        .setFormat('center'),
    ]),
  ).toMatchObject([{ format: '', children: [{ format: 1, style: '', text: 'fares' }] }])
})

test('small headings are of the third level, check lists are plain, and numbering begins at one', () => {
  expect(
    tidied(() => [
      $createHeadingNode('h6').append(words('Fares')),
      $createListNode('check').append($createListItemNode(true).append(words('boat'))),
      $createListNode('number', 7).append($createListItemNode().append(words('pier'))),
    ]),
  ).toMatchObject([{ tag: 'h3' }, { listType: 'bullet' }, { listType: 'number', start: 1 }])
})

test('links that may not be followed are words; others lose what they carry besides their address', () => {
  expect(
    tidied(() => [
      $createParagraphNode().append(
        $createLinkNode('javascript:alert(1)').append(words('pier ')),
        $createLinkNode('https://example.org', { target: '_blank', title: 'x' }).append(words('boat')),
      ),
    ]),
  ).toMatchObject([
    {
      children: [
        { type: 'text', text: 'pier ' },
        { type: 'link', url: 'https://example.org', target: null, title: null },
      ],
    },
  ])
})

test('paragraphs inside a quote become its lines', () => {
  expect(
    tidied(() => [
      $createQuoteNode().append(
        $createParagraphNode().append(words('a coin')),
        $createParagraphNode().append(words('toss')),
      ),
    ]),
  ).toMatchObject([{ type: 'quote', children: [{ text: 'a coin' }, { type: 'linebreak' }, { text: 'toss' }] }])
})
