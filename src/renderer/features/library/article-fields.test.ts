import { describe, expect, test } from 'vitest'
import { type ArticleFields, knownFrom, problemsIn } from './article-fields.ts'

const fields: ArticleFields = {
  title: 'Ferry to sail again',
  outlet: '',
  authors: '',
  published: '',
  language: '',
  url: '',
}
const nothing = { published: null, language: null }
const stated = {
  published: { value: '2025-03-14', basis: 'stated', note: 'in the dateline' },
  language: null,
} as const

describe('what a form says of an article', () => {
  test('empty fields are unknown, not empty names', () => {
    expect(knownFrom(fields, nothing)).toEqual({
      title: 'Ferry to sail again',
      outlet: null,
      authors: [],
      published: null,
      language: null,
      url: null,
    })
  })

  test('authors are parted at semicolons', () => {
    expect(knownFrom({ ...fields, authors: 'Holt, Mira ; ; Reyk' }, nothing)?.authors).toEqual(['Holt, Mira', 'Reyk'])
  })

  test('a date left alone keeps the ground it is known on; one that was typed is entered', () => {
    expect(knownFrom({ ...fields, published: '2025-03-14' }, stated)?.published).toEqual(stated.published)
    expect(knownFrom({ ...fields, published: '2025-03' }, stated)?.published).toEqual({
      value: '2025-03',
      basis: 'entered',
      note: '',
    })
    expect(knownFrom(fields, stated)?.published).toBeNull()
  })

  test.each([
    [{ title: ' ' }, 'title'],
    [{ published: 'Thursday' }, 'published'],
    [{ published: '2025-13' }, 'published'],
    [{ url: 'javascript:alert(1)' }, 'url'],
    [{ language: 'not a language' }, 'language'],
  ] as const)('%o is said to be wrong', (wrong, where) => {
    expect(Object.keys(problemsIn({ ...fields, ...wrong }, nothing))).toEqual([where])
  })

  test('what is wrong keeps all of it back', () => {
    expect(knownFrom({ ...fields, published: 'Thursday' }, nothing)).toBeNull()
  })

  test('dates and languages may be typed by their names', () => {
    expect(knownFrom({ ...fields, published: '14 March 2025', language: 'turkish' }, nothing)).toMatchObject({
      published: { value: '2025-03-14', basis: 'entered' },
      language: 'tr',
    })
  })

  test('a language that nobody knows may stay, and may not be typed', () => {
    expect(problemsIn({ ...fields, language: 'xx' }, { published: null, language: 'xx' })).toEqual({})
    expect(Object.keys(problemsIn({ ...fields, language: 'xx' }, nothing))).toEqual(['language'])
  })

  test('what may be left empty may be left empty', () => {
    expect(problemsIn(fields, nothing)).toEqual({})
  })
})
