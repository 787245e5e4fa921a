import { describe, expect, test } from 'vitest'
import {
  type Attribution,
  withForm,
  withJoint,
  withoutSource,
  withPrinted,
  withRelay,
  withSpeaker,
} from './attribution.ts'

const reyk = 'src-reyk0000' as const
const brandt = 'src-brandt00' as const
const office = 'src-office00' as const
const relayed: Attribution = [
  { sources: [office], form: 'indirect', printed: 'the harbour office' },
  { sources: [reyk, brandt], form: 'direct', printed: 'both' },
]

describe('the speaker', () => {
  test('of a claim that had none gets the usual form', () => {
    expect(withSpeaker([], reyk, { form: 'direct', printed: 'Reyk' })).toEqual([
      { sources: [reyk], form: 'direct', printed: 'Reyk' },
    ])
  })

  test('takes the place of those who spoke, keeps the form and who relays', () => {
    expect(withSpeaker(relayed, brandt, { form: 'indirect', printed: '' })).toEqual([
      relayed[0],
      { sources: [brandt], form: 'direct', printed: '' },
    ])
  })

  test('may be somebody new', () => {
    const someone = { kind: 'person', name: 'Mira Holt' } as const
    expect(withSpeaker([], someone, { form: 'direct', printed: '' })[0]?.sources).toEqual([someone])
  })
})

test('who relays stands before everybody else', () => {
  expect(withRelay([{ sources: [reyk], form: 'direct', printed: '' }], office, 'the office')).toEqual([
    { sources: [office], form: 'indirect', printed: 'the office' },
    { sources: [reyk], form: 'direct', printed: '' },
  ])
})

test('several speak jointly, each hop has a form and a printed name of its own', () => {
  expect(withJoint(relayed, 0, brandt)[0]?.sources).toEqual([office, brandt])
  expect(withForm(relayed, 1, 'mixed').map(({ form }) => form)).toEqual(['indirect', 'mixed'])
  expect(withPrinted(relayed, 0, 'the quay').map(({ printed }) => printed)).toEqual(['the quay', 'both'])
})

describe('taking a source away', () => {
  test('leaves the others of the hop', () => {
    expect(withoutSource(relayed, 1, reyk)[1]?.sources).toEqual([brandt])
  })

  test('takes a relaying hop that is empty away', () => {
    expect(withoutSource(relayed, 0, office)).toEqual([relayed[1]])
  })

  test('never turns who relayed into the speaker', () => {
    expect(withoutSource(withoutSource(relayed, 1, reyk), 1, brandt)).toEqual([])
  })
})
