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
const stated = { published: { value: '2025-03-14', basis: 'stated', note: 'in the dateline' } } as const

describe('what a form says of an article', () => {
  test('empty fields are unknown, not empty names', () => {
    expect(knownFrom(fields, { published: null })).toEqual({
      title: 'Ferry to sail again',
      outlet: null,
      authors: [],
      published: null,
      language: null,
      url: null,
    })
  })

  test('authors are parted at semicolons', () => {
    expect(knownFrom({ ...fields, authors: 'Holt, Mira ; ; Reyk' }, { published: null }).authors).toEqual([
      'Holt, Mira',
      'Reyk',
    ])
  })

  test('a date left alone keeps the ground it is known on; one that was typed is entered', () => {
    expect(knownFrom({ ...fields, published: '2025-03-14' }, stated).published).toEqual(stated.published)
    expect(knownFrom({ ...fields, published: '2025-03' }, stated).published).toEqual({
      value: '2025-03',
      basis: 'entered',
      note: '',
    })
    expect(knownFrom(fields, stated).published).toBeNull()
  })

  test.each([
    [{ title: ' ' }, 'title'],
    [{ published: 'Thursday' }, 'published'],
    [{ published: '2025-13' }, 'published'],
    [{ url: 'javascript:alert(1)' }, 'url'],
    [{ language: 'not a language' }, 'language'],
  ] as const)('%o is said to be wrong', (wrong, where) => {
    expect(Object.keys(problemsIn({ ...fields, ...wrong }))).toEqual([where])
  })

  test('what may be left empty may be left empty', () => {
    expect(problemsIn(fields)).toEqual({})
  })
})
