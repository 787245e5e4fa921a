import { expect, test } from 'vitest'
import { currentVersion, readingState } from '../model/index.ts'
import { sampleNotebook } from '../notebook/testing/sample-notebook.ts'

const REVISED = { id: 'ver-courier2', hash: 'e'.repeat(64), length: 90, words: 9, original: null } as const

/** The courier's article, which the coder has read to its end. */
const start = () => {
  const { articles, state, ...desk } = sampleNotebook()
  const article = () => state.articles.get(articles.courier)!
  const reading = () => [...state.readings.values()].find((one) => one.article === articles.courier)!
  const revise = () =>
    desk.run('article.addVersion', { article: articles.courier, version: { ...REVISED, reason: 'update' } })
  return { ...desk, article, reading, revise, now: () => readingState(article(), reading()) }
}

test('a reading is of the version that was read; a new version leaves it, but is not read to its end', () => {
  const { article, reading, revise, now } = start()
  const before = reading()
  expect([before.version, now()]).toEqual([currentVersion(article()).id, 'done'])
  revise()
  expect(reading()).toBe(before)
  expect(now()).toBe('started')
})

test('a place in the new version begins its reading; one in the version that was read does not', () => {
  const { run, article, reading, revise } = start()
  run('reading.keepPlace', { article: article().id, place: 7 })
  expect(reading()).toMatchObject({ state: 'done', place: 7 })
  revise()
  run('reading.keepPlace', { article: article().id, place: 3 })
  expect(reading()).toMatchObject({ state: 'started', place: 3, version: REVISED.id })
})

test('looking into an article that was read to its end does not say so anew', () => {
  const { run, article, reading } = start()
  const { at } = reading()
  run('reading.keepPlace', { article: article().id, place: 7 })
  expect(reading()).toMatchObject({ state: 'done', place: 7, at })
})

test('a new version that is marked as read is read', () => {
  const { run, article, revise, now } = start()
  revise()
  run('reading.set', { articles: [article().id], state: 'done' })
  expect(now()).toBe('done')
})

test('a reading that does not know its version counts while the article has only one', () => {
  const { article, reading, revise } = start()
  const unsaid = { ...reading(), version: null }
  expect(readingState(article(), unsaid)).toBe('done')
  revise()
  expect(readingState(article(), unsaid)).toBe('started')
  expect(readingState(article(), undefined)).toBe('unread')
})
