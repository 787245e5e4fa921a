import { expect, test } from 'vitest'
import { sampleNotebook } from '#core/notebook/testing/sample-notebook.ts'
import { FREE_KEYS, keyProblem, keysShown, keyTyped } from './code-keys.ts'

test('letters of the reader are kept from codes', () => {
  for (const letter of 'jksouvtfnplacxwb') expect(FREE_KEYS).not.toContain(letter)
  expect(FREE_KEYS).toContain('m')
})

test('the last letter typed is kept, small; an emptied field is no key', () => {
  expect([keyTyped('M'), keyTyped('MG'), keyTyped(' '), keyTyped('')]).toEqual(['m', 'g', null, null])
})

test('a key that could not work is said, with the letters that are free', () => {
  const { state, topics } = sampleNotebook()
  const safety = state.codes.get(topics.safety)!
  const problem = (key: string | null) => keyProblem(key, safety, [...state.codes.values()])
  expect(problem(null)).toBeNull()
  expect(problem('g')).toBeNull()
  expect(problem('m')).toBe('M sets “Money” already. Free letters: D E G H I Q R Y Z.')
  expect(problem('s')).toContain('S is kept for “Set speaker…” in the reader.')
  expect(problem('5')).toBe('Only a letter can be a key.')
})

test('a code may keep the key it has', () => {
  const { state, topics } = sampleNotebook()
  expect(keyProblem('m', state.codes.get(topics.money)!, [...state.codes.values()])).toBeNull()
})

test('perspectives in use have digits in their order, and any code its letter', () => {
  const { state, facets, perspectives, topics, run } = sampleNotebook()
  const shown = (facet: keyof typeof facets) => {
    const codes = [...state.codes.values()].filter((code) => code.facet === facets[facet])
    return keysShown(state.facets.get(facets[facet])!, codes)
  }
  expect([...shown('perspective').values()]).toEqual([['1', 'P'], ['2']])
  expect(shown('topic').get(topics.money)).toEqual(['M'])
  run('code.change', { id: perspectives.alder, fields: { retired: true } })
  expect([...shown('perspective').values()]).toEqual([['P'], ['1']])
})
