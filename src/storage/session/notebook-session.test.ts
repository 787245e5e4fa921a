import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Coder } from '#core/model/index.ts'
import { checkNotebook, createNotebook, type NotebookSession, openNotebook, type SessionEvent } from '../index.ts'
import { claimWords, importArticle } from '../testing/settled-work.ts'
import { must, trialFolders } from '../testing/trial-folder.ts'
import { type TrialHost, trialHost } from '../testing/trial-host.ts'

const folders = trialFolders()

const start = async (host: TrialHost = trialHost()) => {
  const folder = join(folders.empty(), 'ferry')
  const session = must(await createNotebook(folder, { title: 'The ferry', coder: 'Mara', host }))
  const events: SessionEvent[] = []
  session.subscribe((event) => events.push(event))
  return { folder, session, events, host }
}

const titleOf = (session: NotebookSession) => [...session.state.notebook.values()].map((notebook) => notebook.title)

test('a command is applied and told at once, and said to be saved once it is on the disk', async () => {
  const { folder, session, events } = await start()
  const renamed = must(session.run('notebook.rename', { title: 'The Sandrin ferry' }))
  expect(titleOf(session)).toEqual(['The Sandrin ferry'])
  expect(renamed).toMatchObject({ seq: 1, label: 'rename notebook', made: [] })
  expect(events).toEqual([
    {
      kind: 'changed',
      seq: 1,
      change: renamed.change,
      label: 'rename notebook',
      history: { undo: 'rename notebook', redo: null },
    },
  ])
  must(await session.flush())
  expect(events.slice(1)).toEqual([{ kind: 'saved', seq: 1, at: '2025-03-20T08:00:00.000Z' }])
  expect(session.savedSeq).toBe(1)
  expect(readFileSync(join(folder, 'notebook.json'), 'utf8')).toContain('The Sandrin ferry')
  must(await session.close())
})

test('a notebook is the same when it is opened again', async () => {
  const { folder, session } = await start()
  const first = must(await importArticle(session, 1))
  must(claimWords(session, first, 0, 8))
  must(claimWords(session, first, 3, 20))
  must(session.run('brief.add', { title: 'Who was asked?' }))
  must(await session.close())
  const again = must(await openNotebook(folder, { coder: 'Mara' }))
  expect(again.state).toEqual(session.state)
  expect(again).toMatchObject({ coder: session.coder, problems: [], readOnly: null, seq: 0 })
  expect(must(await again.readText(first.article, first.version)).blocks[0]?.text).toBe('Notice 1 from the harbour 🛟')
  must(await again.close())
  expect(must(await checkNotebook(folder))).toEqual([])
})

test('undo and redo go step by step under the labels of the commands', async () => {
  const { session } = await start()
  must(session.run('notebook.rename', { title: 'One' }))
  must(session.run('facet.add', { name: 'Tone', appliesTo: ['claims'], choice: 'one' }))
  expect(session.history()).toEqual({ undo: 'add facet “Tone”', redo: null })
  expect(must(session.undo()).label).toBe('Undo: add facet “Tone”')
  expect(must(session.undo()).label).toBe('Undo: rename notebook')
  expect(titleOf(session)).toEqual(['The ferry'])
  expect(session.undo()).toMatchObject({ ok: false, failure: { code: 'not-found' } })
  expect(must(session.redo()).label).toBe('Redo: rename notebook')
  expect(session.history()).toEqual({ undo: 'rename notebook', redo: 'add facet “Tone”' })
  must(session.run('notebook.rename', { title: 'Two' }))
  expect(session.redo()).toMatchObject({ ok: false, failure: { code: 'not-found' } })
  must(await session.close())
})

test('two hundred steps can be taken back, and more', async () => {
  const { session } = await start()
  for (let step = 0; step < 450; step++) must(session.run('notebook.rename', { title: `Title ${step}` }))
  let taken = 0
  while (session.undo().ok) taken += 1
  expect(taken).toBe(400)
  expect(titleOf(session)).toEqual(['Title 49'])
  must(await session.close())
})

test('what changes nothing is no step and no change', async () => {
  const { session, events } = await start()
  expect(must(session.run('notebook.rename', { title: 'The ferry' }))).toMatchObject({ seq: 0, change: { ops: [] } })
  expect([events, session.history()]).toEqual([[], { undo: null, redo: null }])
  must(await session.close())
})

test('what another process sends is checked, by name and by shape', async () => {
  const { session } = await start()
  expect(session.request('notebook.burn', {})).toMatchObject({ ok: false, failure: { code: 'invalid-input' } })
  expect(session.request('__proto__', {})).toMatchObject({ ok: false, failure: { code: 'invalid-input' } })
  expect(session.request('notebook.rename', { title: 7 })).toMatchObject({
    ok: false,
    failure: { code: 'invalid-input' },
  })
  expect(session.request('notebook.rename', null)).toMatchObject({ ok: false, failure: { code: 'invalid-input' } })
  expect(session.seq).toBe(0)
  must(await session.close())
})

test('a closed notebook takes nothing, and says so', async () => {
  const { session } = await start()
  must(await session.close())
  must(await session.close())
  expect(session.run('notebook.rename', { title: 'Late' })).toMatchObject({ ok: false, failure: { code: 'not-open' } })
  expect(session.undo()).toMatchObject({ ok: false, failure: { code: 'not-open' } })
  expect(await session.putOriginal(Buffer.from('x'))).toMatchObject({ ok: false, failure: { code: 'not-open' } })
})

test('who comes to a notebook for the first time is added to it, once', async () => {
  const { folder, session } = await start()
  must(await session.close())
  const other = must(await openNotebook(folder, { coder: ' Inés ' }))
  must(await other.close())
  const again = must(await openNotebook(folder, { coder: 'Ine\u0301s' }))
  expect(again.coder).toBe(other.coder)
  expect([...again.state.coders.values()].map((coder) => coder.name).sort()).toEqual(['Inés', 'Mara'])
  expect(again.history()).toEqual({ undo: null, redo: null })
  must(await again.close())
})

test('a coder with an id is known by it, whatever they are called, and taken for nobody of the same name', async () => {
  const { folder, session } = await start()
  must(await session.close())
  const open = async (coder: Coder | string) => {
    const opened = must(await openNotebook(folder, { coder }))
    must(await opened.close())
    return { coder: opened.coder, names: [...opened.state.coders.values()].map(({ name }) => name).sort() }
  }
  const mine = { id: 'cdr-00000007', name: 'Mara' } as const
  expect(await open(mine)).toEqual({ coder: mine.id, names: ['Mara', 'Mara'] })
  expect(await open({ ...mine, name: ' Mara Ilse ' })).toEqual({ coder: mine.id, names: ['Mara', 'Mara Ilse'] })
  expect((await open('Mara')).coder).toBe(session.coder)
  expect((await open('Mara Ilse')).coder).toBe(mine.id)
  const reader = must(await openNotebook(folder, { coder: { ...mine, name: 'M.' }, access: 'read' }))
  expect([reader.coder, reader.state.coders.get(mine.id)?.name]).toEqual([mine.id, 'Mara Ilse'])
  must(await reader.close())
})
