// Edits that are no steps of the notebook's undo come between those that are. Taking a step back must leave them be.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { BriefId, ProseBlock } from '#core/model/index.ts'
import { apply, remove } from '#core/notebook/change.ts'
import { allBreaches } from '#core/notebook/invariants.ts'
import { createNotebook, type NotebookSession } from '../index.ts'
import { importArticle } from '../testing/settled-work.ts'
import { must, trialFolders } from '../testing/trial-folder.ts'
import { trialHost } from '../testing/trial-host.ts'

const folders = trialFolders()
const start = async (): Promise<NotebookSession> =>
  must(await createNotebook(join(folders.empty(), 'n'), { title: 'N', coder: 'Mara', host: trialHost() }))

const paragraph = (id: ProseBlock['id'], text: string): ProseBlock => ({
  id,
  kind: 'paragraph',
  content: [{ kind: 'text', text, styles: [], href: null }],
})

const readings = (session: NotebookSession) =>
  [...session.state.readings.values()].map(({ state, place }) => ({ state, place }))

test('a step back in an article’s reading keeps the place that was come to since', async () => {
  const session = await start()
  const { article } = must(await importArticle(session, 1))
  must(session.run('reading.keepPlace', { article, place: 10 }))
  must(session.run('reading.set', { articles: [article], state: 'done' }))
  must(session.run('reading.keepPlace', { article, place: 70 }))
  must(session.undo())
  expect(readings(session)).toEqual([{ state: 'started', place: 70 }])
  must(session.redo())
  expect(readings(session)).toEqual([{ state: 'done', place: 70 }])
  must(await session.close())
})

test('a reading taken back, begun again and marked again is one reading', async () => {
  const session = await start()
  const { article } = must(await importArticle(session, 1))
  must(session.run('reading.set', { articles: [article], state: 'done' }))
  must(session.undo())
  must(session.run('reading.keepPlace', { article, place: 10 }))
  must(session.redo())
  expect(readings(session)).toEqual([{ state: 'done', place: 0 }])
  must(session.undo())
  expect(readings(session)).toEqual([{ state: 'started', place: 10 }])
  must(await session.close())
})

test('taking back an import takes the reading begun since with it, and brings it back', async () => {
  const session = await start()
  const { article } = must(await importArticle(session, 1))
  must(session.run('reading.keepPlace', { article, place: 10 }))
  must(session.undo())
  expect([session.state.articles.size, session.state.readings.size]).toEqual([0, 0])
  expect(allBreaches(session.state)).toEqual([])
  must(session.redo())
  expect(readings(session)).toEqual([{ state: 'started', place: 10 }])
  must(await session.close())
})

test('taking back the making of a brief and doing it again brings its words back', async () => {
  const session = await start()
  const [brief] = must(session.run('brief.add', { title: 'Draft' })).made as BriefId[]
  const id = brief ?? 'brf-00000000'
  const written = [paragraph('blk-00000001', 'The pier was closed.')]
  must(session.run('brief.edit', { id, revision: 0, at: 0, remove: 1, insert: written }))
  must(session.run('brief.change', { id, fields: { title: 'The pier' } }))
  must(session.undo())
  expect(session.state.briefTexts.get(id)?.blocks).toEqual(written)
  must(session.undo())
  expect(session.state.briefTexts.size).toBe(0)
  must(session.redo())
  expect(session.state.briefTexts.get(id)?.blocks).toEqual(written)
  must(await session.close())
})

test('a step that no longer fits is dropped, and everyone is told what comes next', async () => {
  const session = await start()
  must(session.run('notebook.rename', { title: 'Two' }))
  must(session.run('source.add', { kind: 'person', name: 'Ida Marn' }))
  // No command takes a step's record away behind its back; a fault, or a command to come, might.
  const [source] = [...session.state.sources.values()]
  apply(session.state, { ops: [remove('sources', source!)] })
  const told: unknown[] = []
  session.subscribe((event) => event.kind === 'history' && told.push(event.history))
  expect(session.undo()).toMatchObject({ ok: false, failure: { code: 'conflict' } })
  expect(told).toEqual([{ undo: 'rename notebook', redo: null }])
  must(session.undo())
  expect([told.length, session.history()]).toEqual([1, { undo: null, redo: 'rename notebook' }])
  must(await session.close())
})
