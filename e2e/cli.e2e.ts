// The command line as it is built, in processes of its own: what other programs rely on, and what they do to it.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { openNotebook } from '#storage/index.ts'
import { freshFolder } from './launch.ts'
import { articleFile } from './prepared-notebook.ts'

const program = join(import.meta.dirname, '../out/main/cli.js')

let folder = ''
test.beforeEach(async () => {
  folder = await freshFolder('cli')
})
test.afterEach(() => rm(folder, { recursive: true, force: true }))

const start = (...args: string[]): ChildProcess => spawn(process.execPath, [program, ...args], { cwd: folder })

const textOf = (stream: ChildProcess['stdout']): Promise<string> =>
  new Promise((resolve) => {
    let text = ''
    stream?.setEncoding('utf8').on('data', (piece: string) => {
      text += piece
    })
    stream?.once('close', () => resolve(text))
  })

const codeOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)))

const cli = async (...args: string[]) => {
  const child = start(...args)
  const [out, err, code] = await Promise.all([textOf(child.stdout), textOf(child.stderr), codeOf(child)])
  return { out, err, code }
}

const FILES = ['tarmoor-courier.txt', 'halvik-lantern.html', 'sahil-postasi.txt', 'petition.md'].map(articleFile)

test('another program makes a notebook, fills it, reads it and has it checked', async () => {
  expect(await cli('new', 'book', '--title', 'Night trains')).toMatchObject({ code: 0, err: '' })
  const added = await cli('import', 'book', ...FILES, '--json')
  expect(added.code).toBe(0)
  expect(JSON.parse(added.out)).toHaveLength(FILES.length)
  const { out, err, code } = await cli('articles', 'book', '--text', '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const rows: { title: string; text: string }[] = JSON.parse(out)
  expect(rows).toHaveLength(FILES.length)
  for (const { title, text } of rows) expect([title, text]).not.toContain('')
  expect(await cli('check', 'book')).toMatchObject({ code: 0, out: 'The notebook is sound.\n' })
  const exported = await cli('export', 'book', '--what', 'claims', '--format', 'json', '--out', 'claims.json', '--json')
  expect(JSON.parse(exported.out)).toMatchObject([{ file: join(folder, 'claims.json'), what: 'claims' }])
})

test('failures and misuse are one sentence on standard error, with an exit code', async () => {
  const failed = await cli('articles', 'nowhere')
  expect(failed).toMatchObject({ code: 1, out: '' })
  expect(failed.err).toMatch(/nowhere.*\.\n$/)
  const misused = await cli('articles')
  expect(misused).toMatchObject({ code: 2, out: '' })
  for (const { err } of [failed, misused]) expect(err).not.toMatch(/\n\s+at /)
})

test('a reader that stops listening is no error', async () => {
  await cli('new', 'book')
  await cli('import', 'book', ...FILES)
  const child = start('articles', 'book', '--text', '--json')
  child.stdout?.destroy()
  const [err, code] = await Promise.all([textOf(child.stderr), codeOf(child)])
  expect({ err, code }).toEqual({ err: '', code: 0 })
})

test('a notebook that is open in another process is read and not written to', async () => {
  await cli('new', 'book')
  const session = await openNotebook(join(folder, 'book'), { coder: 'Reader' })
  if (!session.ok) throw new Error(session.failure.message)
  const refused = await cli('import', 'book', ...FILES)
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toMatch(/open.*\.\n$/)
  expect(await cli('articles', 'book', '--json')).toMatchObject({ code: 0, out: '[]\n' })
  await session.value.close()
  expect(await cli('import', 'book', ...FILES)).toMatchObject({ code: 0 })
})

test('an import that is killed leaves a sound notebook, and can be run again', async () => {
  await cli('new', 'book')
  await mkdir(join(folder, 'texts'))
  const names = Array.from({ length: 120 }, (_, at) => join('texts', `${at}.txt`))
  for (const [at, name] of names.entries())
    await writeFile(join(folder, name), `Boat ${at} leaves\n\nIt sails at ${at}.\n`)
  const child = start('import', 'book', ...names)
  child.stderr?.setEncoding('utf8').on('data', (line: string) => {
    if (line.includes('60 of 120')) child.kill('SIGKILL')
  })
  expect(await codeOf(child)).toBeNull()
  const checked = await cli('check', 'book')
  expect(checked.code, checked.out).toBe(0)
  expect(await cli('import', 'book', ...names)).toMatchObject({ code: 0 })
  expect(JSON.parse((await cli('articles', 'book', '--json')).out)).toHaveLength(names.length)
  expect(await cli('check', 'book')).toMatchObject({ code: 0 })
})
