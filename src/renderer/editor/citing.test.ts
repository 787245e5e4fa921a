import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isTextNode,
  type LexicalEditor,
} from 'lexical'
import { describe, expect, test } from 'vitest'
import type { Citation } from '#core/model/index.ts'
import { $insertCitation } from './citing.ts'
import { $isCitationNode } from './nodes/CitationNode.tsx'
import { headlessEditor } from './testing/headless.ts'

const citation: Citation = { kind: 'citation', target: 'clm-00000001', words: 'a coin toss', from: 'Sandrin Courier' }

/** An editor with one paragraph a line; `|` is where the caret is. */
const written = (...lines: string[]): LexicalEditor => {
  const editor = headlessEditor()
  editor.update(
    () => {
      for (const line of lines) {
        const at = line.indexOf('|')
        const text = $createTextNode(line.replace('|', ''))
        const paragraph = $createParagraphNode()
        $getRoot().append(paragraph)
        if (line !== '' && line !== '|') paragraph.append(text)
        if (line === '|') paragraph.select()
        else if (at >= 0) text.select(at, at)
      }
    },
    { discrete: true },
  )
  return editor
}

/** The text as it then stands: chips as <>, quotes as “”. */
const textAfter = (editor: LexicalEditor, $change: () => void): string[] => {
  editor.update($change, { discrete: true })
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map((block) =>
        $isElementNode(block)
          ? block
              .getChildren()
              .map((child) => ($isCitationNode(child) ? '<>' : child.getTextContent()))
              .join('')
          : '“”',
      ),
  )
}

describe('a citation in the line', () => {
  test('goes where the caret is', () => {
    const editor = written('The boat| sails.')
    expect(textAfter(editor, () => $insertCitation(citation, 'chip', false))).toEqual(['The boat<> sails.'])
  })

  test('takes the place of the sign that called for it', () => {
    const editor = written('The boat @| sails.')
    expect(textAfter(editor, () => $insertCitation(citation, 'chip', true))).toEqual(['The boat <> sails.'])
  })

  test('takes nothing away where no sign was typed', () => {
    const editor = written('The boat sa|ils.')
    expect(textAfter(editor, () => $insertCitation(citation, 'chip', true))).toEqual(['The boat sa<>ils.'])
  })

  test('goes to the end of a text that has no caret, also of an empty one', () => {
    expect(textAfter(written('The boat', 'sails'), () => $insertCitation(citation, 'chip', false))).toEqual([
      'The boat',
      'sails<>',
    ])
    expect(textAfter(headlessEditor(), () => $insertCitation(citation, 'chip', false))).toEqual(['<>'])
  })

  test('what is typed next stands behind it', () => {
    const editor = written('The boat|')
    textAfter(editor, () => $insertCitation(citation, 'chip', false))
    expect(
      textAfter(editor, () => {
        const last = $getRoot().getLastDescendant()
        if (!$isTextNode(last)) $getRoot().selectEnd().insertText('.')
      }),
    ).toEqual(['The boat<>.'])
  })
})

describe('a claim quoted as a block', () => {
  test('parts the text at the caret, which goes on behind it', () => {
    const editor = written('The boat |sails.')
    expect(textAfter(editor, () => $insertCitation(citation, 'quote', false))).toEqual(['The boat ', '“”', 'sails.'])
  })

  test('takes the place of an empty paragraph, and of one that only called for it', () => {
    expect(textAfter(written('The boat', '|'), () => $insertCitation(citation, 'quote', false))).toEqual([
      'The boat',
      '“”',
      '',
    ])
    expect(textAfter(written('The boat', '@|'), () => $insertCitation(citation, 'quote', true))).toEqual([
      'The boat',
      '“”',
      '',
    ])
  })

  test('the caret goes on behind it', () => {
    const editor = written('The boat|', 'sails')
    textAfter(editor, () => $insertCitation(citation, 'quote', false))
    expect(textAfter(editor, () => $insertCitation(citation, 'chip', false))).toEqual(['The boat', '“”', '<>sails'])
  })
})
