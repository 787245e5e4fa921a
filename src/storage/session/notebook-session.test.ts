import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createNotebook, openNotebook } from '../index.ts'

test('what a command did is on the disk once it is flushed, and there when opened again', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'parallax-')), 'ferry')
  const made = await createNotebook(folder, { title: 'The ferry', coder: 'Mara' })
  if (!made.ok) throw new Error(made.failure.message)
  const session = made.value
  const renamed = session.run('notebook.rename', { title: 'The Sandrin ferry' })
  expect(renamed.ok).toBe(true)
  expect(await session.close()).toEqual({ ok: true, value: undefined })
  expect(await readFile(join(folder, 'notebook.json'), 'utf8')).toContain('The Sandrin ferry')
  const again = await openNotebook(folder, { coder: 'Mara' })
  if (!again.ok) throw new Error(again.failure.message)
  expect(again.value.state).toEqual(session.state)
  await again.value.close()
})
