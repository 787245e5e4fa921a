import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createNotebook, openNotebook } from '../index.ts'
import { blocksFor, importArticle } from '../testing/settled-work.ts'
import { contentsOf, must, trialFolders } from '../testing/trial-folder.ts'
import { trialHost } from '../testing/trial-host.ts'

const folders = trialFolders()

const start = async () => {
  const folder = join(folders.empty(), 'n')
  return { folder, session: must(await createNotebook(folder, { title: 'N', coder: 'Mara', host: trialHost() })) }
}
const assetsIn = (folder: string) =>
  Object.keys(contentsOf(folder)).filter((path) => path.startsWith('originals/') || path.includes('.text/'))

test('originals are kept byte for byte under their hash', async () => {
  const { folder, session } = await start()
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at)
  const hash = must(await session.putOriginal(bytes))
  expect(must(await session.putOriginal(bytes))).toBe(hash)
  expect(Uint8Array.from(must(await session.readOriginal(hash)))).toEqual(bytes)
  expect(readdirSync(join(folder, 'originals'))).toEqual([hash])
  expect(await session.readOriginal('../notebook.json')).toMatchObject({
    ok: false,
    failure: { code: 'invalid-input' },
  })
  expect(await session.readOriginal('f'.repeat(64))).toMatchObject({ ok: false, failure: { code: 'not-found' } })
  must(await session.close())
})

test('a text is written once and never changes', async () => {
  const { session } = await start()
  const text = { article: 'art-00000001', version: 'ver-00000001', blocks: blocksFor(1) } as const
  must(await session.putText(text))
  must(await session.putText(text))
  expect(await session.putText({ ...text, blocks: blocksFor(2) })).toMatchObject({
    ok: false,
    failure: { code: 'conflict' },
  })
  expect(must(await session.readText(text.article, text.version))).toEqual(text)
  expect(await session.readText('art-00000001', 'ver-00000002')).toMatchObject({
    ok: false,
    failure: { code: 'not-found' },
  })
  const badName = { ...text, article: 'art-../../x' } as unknown as typeof text
  expect(await session.putText(badName)).toMatchObject({ ok: false, failure: { code: 'invalid-input' } })
  must(await session.close())
})

test('what an undone import had put goes when the notebook closes, and stays while it may be done again', async () => {
  const { folder, session } = await start()
  const { article, version } = must(await importArticle(session, 1))
  must(session.undo())
  must(await session.flush())
  expect(must(await session.readText(article, version)).blocks).toHaveLength(2)
  must(session.redo())
  must(session.undo())
  must(await session.close())
  expect(assetsIn(folder)).toEqual([])
  expect(readdirSync(join(folder, 'articles'))).toEqual([])
})

test('an article deleted for good takes its text along, but not an original that another still has', async () => {
  const { folder, session } = await start()
  const first = must(await importArticle(session, 1))
  const twin = must(await importArticle(session, 1))
  must(session.run('article.delete', { ids: [first.article] }))
  must(await session.close())
  const left = assetsIn(folder)
  expect(left).toHaveLength(2)
  expect(left).toContain(`articles/${twin.article}.text/${twin.version}.json`)
})

test('what was there before and belongs to nobody is left alone: a sync may be half done', async () => {
  const { folder, session } = await start()
  const hash = must(await session.putOriginal(Buffer.from('x')))
  must(await importArticle(session, 1))
  must(await session.close())
  expect(existsSync(join(folder, 'originals', hash))).toBe(false)
  writeFileSync(join(folder, 'originals', hash), 'x')
  const again = must(await openNotebook(folder, { coder: 'Mara' }))
  expect(must(await again.putOriginal(Buffer.from('x')))).toBe(hash)
  must(await again.close())
  expect(existsSync(join(folder, 'originals', hash))).toBe(true)
})
