import { describe, expect, test } from 'vitest'
import { openDesk } from '#core/notebook/testing/desk.ts'
import { sampleNotebook } from '#core/notebook/testing/sample-notebook.ts'
import { workIn } from '#core/resume/work.ts'
import { differenceLines, workLines } from './work-lines.ts'

const ALL = { from: '2000-01-01T00:00:00.000Z', to: '2099-01-01T00:00:00.000Z' }

describe('what was done', () => {
  test('is told in counts that each open what they count', () => {
    const { state, coder, articles, claims, brief } = sampleNotebook()
    const lines = workLines(state, workIn(state, ALL).get(coder) ?? null, [])
    expect(lines.map(({ says }) => says)).toEqual([
      '8 claims made in 3 articles',
      '1 link',
      '1 silence',
      '1 point',
      '4 articles added',
      '1 article read to the end',
      '1 view kept',
      '1 brief begun',
    ])
    expect(lines[0]?.opens[0]).toMatchObject({
      count: 3,
      to: { view: 'reader', article: articles.gazette, claim: claims.pays },
    })
    expect(lines.at(-1)?.opens).toMatchObject([{ to: { view: 'brief', brief } }])
    expect(lines.every(({ to, opens }) => (to === null) === opens.length > 0)).toBe(true)
  })

  test('leaves out what is in the trash by now, and says so', () => {
    const { state, coder, articles, run } = sampleNotebook()
    run('article.trash', { ids: [articles.gazette] })
    const says = workLines(state, workIn(state, ALL).get(coder) ?? null, []).map((line) => line.says)
    expect(says).toContain('5 claims made in 2 articles')
    expect(says).toContain('1 article moved to the trash')
  })

  test('names briefs that were written in, but not one that was begun as well', () => {
    const { state, brief } = sampleNotebook()
    expect(workLines(state, null, [brief])).toMatchObject([{ says: '1 brief written in' }])
  })

  test('is nothing where nothing was done', () => {
    expect(workLines(openDesk().state, null, [])).toEqual([])
  })
})

test('what has no stamp is told by counting', () => {
  expect(differenceLines({ came: [{ of: 'codes', count: 2 }], gone: [{ of: 'silences', count: 1 }] })).toEqual([
    { says: '2 codes more', to: { view: 'codebook' }, opens: [] },
    { says: '1 silence deleted', to: null, opens: [] },
  ])
})
