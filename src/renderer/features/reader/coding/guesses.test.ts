import { describe, expect, test } from 'vitest'
import { type LaidPassages, likelyForm, likelyPrintedName } from './guesses.ts'

const text = [
  'Tomas Reyk said the quay would be mended, “but not before the winter storms”, and called the plan “bold”.',
  '“We have the steel and we have the crews,” Reyk told the council. “What we lack is a date.”',
  '"Nobody asked the ferrymen about any of it," the union wrote.',
].join('\n')

const passage = (words: string, role: 'content' | 'attribution' = 'content'): LaidPassages => {
  const start = text.indexOf(words)
  expect(start).toBeGreaterThanOrEqual(0)
  return [{ role, start, end: start + words.length }]
}

describe('the form', () => {
  test.each([
    ['We have the steel and we have the crews', 'direct'],
    ['“We have the steel and we have the crews,”', 'direct'],
    ['"Nobody asked the ferrymen about any of it,"', 'direct'],
    ['the quay would be mended', 'indirect'],
    ['the quay would be mended, “but not before the winter storms”', 'mixed'],
    ['called the plan “bold”', 'indirect'],
    ['“We have the steel and we have the crews,” Reyk told the council. “What we lack is a date.”', 'mixed'],
  ])('of %s is %s', (words, form) => {
    expect(likelyForm(text, passage(words))).toBe(form)
  })

  test('of several passages is direct only if all are', () => {
    const quoted = passage('What we lack is a date.')
    expect(likelyForm(text, [...passage('We have the steel'), ...quoted])).toBe('direct')
    expect(likelyForm(text, [...passage('the quay would be mended'), ...quoted])).toBe('mixed')
    expect(likelyForm(text, [...quoted, ...passage('Tomas Reyk said', 'attribution')])).toBe('direct')
  })
})

describe('the printed name', () => {
  const reyk = { name: 'Tomas Reyk', aliases: ['the commissioner'], kind: 'person' } as const

  test('is what stands nearest, the longest first', () => {
    expect(likelyPrintedName(text, passage('the quay would be mended'), reyk)).toBe('Tomas Reyk')
    expect(likelyPrintedName(text, passage('We have the steel'), reyk)).toBe('Reyk')
  })

  test('is nothing where the source is not named', () => {
    expect(likelyPrintedName(text, passage('Nobody asked the ferrymen'), reyk)).toBe('')
  })

  test('is not the last word of what is no name', () => {
    const office = { name: 'the city council', aliases: [], kind: 'person' } as const
    expect(likelyPrintedName(text, passage('We have the steel'), office)).toBe('')
  })

  test('is never a part of a longer word', () => {
    expect(likelyPrintedName(text, passage('Nobody asked'), { name: 'ferry', aliases: [], kind: 'organisation' })).toBe(
      '',
    )
  })
})
