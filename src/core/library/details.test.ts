import { describe, expect, test } from 'vitest'
import { sampleNotebook } from '../notebook/testing/sample-notebook.ts'
import { DETAIL_COLUMNS, type DetailColumn, detailText, editOf } from './details.ts'
import { libraryRows } from './rows.ts'

const opened = () => {
  const sample = sampleNotebook()
  const { state, articles, facets, coder, run } = sample
  const rowOf = (id: string) => libraryRows(state, coder).find((row) => row.id === id)!
  const type = (typed: Readonly<Record<string, string>>) => {
    const texts = Object.entries(typed).map(([column, text]) => ({ column: column as DetailColumn, text }))
    const { fields, bad } = editOf(state, rowOf(articles.letter), texts)
    if (Object.keys(fields).length > 0) run('article.changeEach', { changes: [{ id: articles.letter, fields }] })
    return { fields, problems: bad.map(({ problem }) => problem) }
  }
  const read = (column: DetailColumn) => detailText(state, rowOf(articles.letter), column)
  return { ...sample, type, read, event: facets.event }
}

describe('what is typed into a grid', () => {
  test('is read as it was typed', () => {
    const { type, read, event } = opened()
    const texts = {
      title: 'A letter to the council',
      outlet: 'Pier Post',
      authors: 'Mira Tolle; Hale, Jr.',
      published: '2025-09-07/2025-09-13',
      basis: 'inferred',
      language: 'tr',
      url: 'https://pier.example/letter',
      [event]: 'The storm; The vote',
    }
    expect(type(texts).problems).toEqual([])
    expect(Object.fromEntries([...DETAIL_COLUMNS, event].map((column) => [column, read(column)]))).toEqual(texts)
    expect(type(texts).fields).toEqual({})
  })

  test('nothing known is nothing typed, and makes no change', () => {
    const { type, read, event } = opened()
    const blank = { outlet: '', authors: '', language: '', url: '', [event]: '' }
    type(blank)
    for (const column of Object.keys(blank)) expect(read(column as DetailColumn)).toBe('')
    expect(type(blank).fields).toEqual({})
  })

  test('a date that is typed is entered; what it rests on can be said, and goes with it', () => {
    const { type, read } = opened()
    type({ published: 'Sept 2025' })
    expect([read('published'), read('basis')]).toEqual(['2025-09', 'entered'])
    type({ basis: 'Inferred' })
    type({ published: '2025-09' })
    expect(read('basis')).toBe('inferred')
    type({ published: '' })
    expect(read('basis')).toBe('')
    expect(type({ basis: 'stated' }).problems).toEqual(['There is no date yet of which this could be said.'])
    type({ basis: 'stated', published: '2025' })
    expect(read('basis')).toBe('stated')
  })

  test('languages have names', () => {
    const { type, read } = opened()
    type({ language: 'turkish' })
    expect(read('language')).toBe('tr')
    expect(type({ language: 'Klingonese' }).problems).toHaveLength(1)
    expect(type({ language: 'pt-BR' }).problems).toEqual([])
    type({ language: 'EN' })
    expect(read('language')).toBe('en')
  })

  test('what is pasted becomes one line; signs that nobody sees are no title and no name', () => {
    const { type, read, event } = opened()
    type({
      title: 'A letter\r\nto the\u0000council\ud800',
      authors: 'Mira\nTolle',
      outlet: 'Pier\u2028Post',
      [event]: 'The\tstorm',
    })
    const columns = ['title', 'authors', 'outlet', event] as const
    expect(columns.map(read)).toEqual(['A letter to the council\ufffd', 'Mira Tolle', 'Pier Post', 'The storm'])
    expect(type({ title: '\u200b \u202e' }).problems).toHaveLength(1)
    type({ outlet: '\u200b', authors: '\u0007' })
    expect([read('outlet'), read('authors')]).toEqual(['', ''])
  })

  test('"none" is said on purpose, and alone', () => {
    const { type, read, event } = opened()
    type({ [event]: 'none' })
    expect(read(event)).toBe('None')
    expect(type({ [event]: 'None; The storm' }).problems).toEqual(['“None” stands alone.'])
    expect(read(event)).toBe('None')
  })

  test('what is bad says why, and keeps nobody from the rest', () => {
    const { type, read } = opened()
    const { problems } = type({ title: ' ', published: '07/09/2025', url: 'pier.example', outlet: 'Pier Post' })
    expect(problems).toHaveLength(3)
    for (const problem of problems) expect(problem).toMatch(/^[A-Z].*\.$/)
    expect(read('outlet')).toBe('Pier Post')
  })
})
