import { describe, expect, test } from 'vitest'
import type { Inline, ProseBlock } from '../model/index.ts'
import { sourcingOf } from './sourcing.ts'

const citation = { kind: 'citation', target: 'clm-0000000a', words: 'a coin toss', from: '' } as const

/** A paragraph; `^` stands for a citation, `/` for a line break. */
const line = (written: string): ProseBlock => ({
  id: 'blk-00000001',
  kind: 'paragraph',
  content: written
    .split(/([\^/])/)
    .filter((piece) => piece !== '')
    .map((piece): Inline => {
      if (piece === '^') return citation
      return piece === '/' ? { kind: 'break' } : { kind: 'text', text: piece, styles: [], href: null }
    }),
})

describe('a sentence of a brief is sourced', () => {
  test.each([
    ['where a citation stands in it', 'The boat ^ sails. Nobody says when.', 2, 1],
    ['where one stands before its stop', 'The boat sails^. Nobody says when.', 2, 1],
    ['where one stands behind its stop', 'The boat sails.^ Nobody says when.', 2, 1],
    ['where one stands behind its stop and a blank', 'The boat sails. ^ Nobody says when.', 2, 1],
    ['where one stands at the end of the line', 'The boat sails. Nobody says when. ^', 2, 1],
    ['where one stands before all words', '^The boat sails. Nobody says when.', 2, 1],
    ['once, with however many citations', 'The boat sails.^^ Nobody says ^ when.^', 2, 2],
    ['on its own line only', 'The boat sails/Nobody says when ^', 2, 1],
    ['and a citation without words sources nothing', '^', 0, 0],
  ])('%s', (_name, written, sentences, sourced) => {
    expect(sourcingOf([line(written)])).toEqual({ sentences, sourced })
  })

  test('headings and quoted claims are not counted', () => {
    const heading = { ...line('The pier'), kind: 'heading', level: 1 } as ProseBlock
    expect(sourcingOf([heading, { id: 'blk-00000002', kind: 'claim-quote', citation }])).toEqual({
      sentences: 0,
      sourced: 0,
    })
  })
})
