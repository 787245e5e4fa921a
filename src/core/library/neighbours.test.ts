import { expect, test } from 'vitest'
import { chosenArticles } from '../compare/chosen-articles.ts'
import { sampleNotebook } from '../notebook/testing/sample-notebook.ts'
import { neighboursOf } from './neighbours.ts'

test('one reads on in the order of every other list, whatever order the articles came in', () => {
  const { state } = sampleNotebook()
  const order = chosenArticles(state, null).map(({ id }) => id)
  const shuffled = { ...state, articles: new Map([...state.articles].toReversed()) }
  order.forEach((id, at) => {
    expect(neighboursOf(shuffled, id)).toEqual({
      place: at + 1,
      total: order.length,
      previous: order[at - 1] ?? null,
      next: order[at + 1] ?? null,
    })
  })
})

test('an article that is shown already is passed over', () => {
  const { state } = sampleNotebook()
  const [first, second, third] = chosenArticles(state, null).map(({ id }) => id)
  expect(neighboursOf(state, first!, second!)).toMatchObject({ next: third ?? null })
})
