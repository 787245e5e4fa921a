import { expect, test } from 'vitest'
import { describePassage } from '#core/anchoring/describe.ts'
import type { Passage } from '#core/model/index.ts'
import { claimAlone, claimInContext, sentenced } from './context.ts'

const TEXT = [
  'A boat for the island',
  'The council met on Tuesday. It voted for a boat. Nobody spoke against it. The fare is not known.',
  'The school asked for two stops. The mayor promised one. A second hearing follows in May.',
].join('\n')

const passage = (words: string, role: Passage['role'] = 'content'): Passage => {
  const start = TEXT.indexOf(words)
  return { role, anchor: describePassage(TEXT, start, start + words.length, 'a'.repeat(64)) }
}
const drawn = (...passages: Passage[]) =>
  claimInContext(sentenced(TEXT), { passages })
    .map(({ kind, text }) => (kind === 'context' || kind === 'gap' ? text : `<${kind} ${text}>`))
    .join('')

test('a passage has the sentence before and the one after around it', () => {
  expect(drawn(passage('voted for a boat'))).toBe(
    'The council met on Tuesday. It <content voted for a boat>. Nobody spoke against it.',
  )
})

test('context reaches across blocks, and ends where the text ends', () => {
  expect(drawn(passage('The council met'))).toBe(
    'A boat for the island\n<content The council met> on Tuesday. It voted for a boat.',
  )
  expect(drawn(passage('hearing follows in May'))).toBe(
    'The mayor promised one. A second <content hearing follows in May>.',
  )
})

test('passages near each other share their context, whatever their order', () => {
  expect(drawn(passage('promised one'), passage('The mayor', 'attribution'))).toBe(
    'The school asked for two stops. <attribution The mayor> <content promised one>. A second hearing follows in May.',
  )
})

test('passages far apart stand apart', () => {
  expect(drawn(passage('The council met'), passage('A second hearing'))).toBe(
    'A boat for the island\n<content The council met> on Tuesday. It voted for a boat. […] The mayor promised one. <content A second hearing> follows in May.',
  )
})

test('without its text a claim has the few words that its anchors hold', () => {
  const runs = claimAlone({ passages: [passage('The mayor', 'attribution'), passage('promised one')] })
  expect(runs.map(({ kind }) => kind)).toEqual(['context', 'content', 'context'])
  expect(runs.map(({ text }) => text).join('')).toContain('The mayor promised one. A second hearing')
})
