import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { done } from '#core/notebook/outcome.ts'
import type { ParseAnswer, ParseJob } from './parse-job.ts'
import { type EndReason, type ParseThread, threadOf } from './parse-thread.ts'
import { createParser } from './parser.ts'

const job = (name: string): ParseJob => ({ kind: 'file', name, bytes: new Uint8Array(), encoding: null })
const answerFor = (name: string): ParseAnswer =>
  done({
    name,
    mediaType: 'text/plain',
    encoding: null,
    proposals: { title: name, outlet: null, authors: [], published: null, updated: null, language: null, url: null },
    blocks: [{ kind: 'paragraph', text: name, marks: [] }],
    notes: [],
  })

/** Threads and a clock that do only what the test says. */
const puppets = () => {
  const threads: { given: string[]; answer(): void; end(reason: EndReason): void; killed: boolean }[] = []
  const alarms = new Map<object, { readonly at: number; readonly ring: () => void }>()
  const start = (): ParseThread => {
    let hear: (answer: ParseAnswer) => void = () => undefined
    let ended: (reason: EndReason) => void = () => undefined
    const thread = {
      given: [] as string[],
      killed: false,
      answer: () => hear(answerFor(thread.given.at(-1) ?? '')),
      end: (reason: EndReason) => ended(reason),
    }
    threads.push(thread)
    return {
      give: (given) => thread.given.push(given.kind === 'file' ? given.name : 'paste'),
      heard: (listener) => {
        hear = listener
      },
      ended: (listener) => {
        ended = listener
      },
      kill: () => {
        thread.killed = true
      },
    }
  }
  const after = (milliseconds: number, ring: () => void) => {
    const alarm = {}
    alarms.set(alarm, { at: milliseconds, ring })
    return () => alarms.delete(alarm)
  }
  const ring = (milliseconds: number) => {
    for (const [alarm, { at, ring: go }] of [...alarms])
      if (at === milliseconds) {
        alarms.delete(alarm)
        go()
      }
  }
  return { threads, ring, parser: createParser({ start, threads: 2, patience: 60_000, after }) }
}

describe('the parser', () => {
  it('reads two at a time and uses its threads again', async () => {
    const { threads, parser } = puppets()
    const answers = ['a', 'b', 'c'].map((name) => parser.parse(job(name)))
    expect(threads.map(({ given }) => given)).toEqual([['a'], ['b']])
    threads[0]!.answer()
    expect(threads.map(({ given }) => given)).toEqual([['a', 'c'], ['b']])
    threads[1]!.answer()
    threads[0]!.answer()
    const titles = (await Promise.all(answers)).map((answer) => answer.ok && answer.value.name)
    expect(titles).toEqual(['a', 'b', 'c'])
  })

  it('gives up a file that takes too long, and goes on with the next on a new thread', async () => {
    const { threads, ring, parser } = puppets()
    const answers = ['slow', 'b', 'c'].map((name) => parser.parse(job(name)))
    threads[1]!.answer()
    threads[1]!.answer()
    ring(60_000)
    const [slow] = await Promise.all(answers)
    expect(slow).toMatchObject({ ok: false, failure: { code: 'unreadable', file: 'slow' } })
    expect(threads[0]!.killed).toBe(true)
  })

  it('says that a file needed too much memory', async () => {
    const { threads, parser } = puppets()
    const answer = parser.parse(job('bomb'))
    threads[0]!.end('out-of-memory')
    expect(await answer).toMatchObject({ ok: false, failure: { code: 'too-large' } })
    const next = parser.parse(job('b'))
    threads[1]!.answer()
    expect((await next).ok).toBe(true)
  })

  it('cancels what is read and what waits', async () => {
    const { threads, parser } = puppets()
    const answers = ['a', 'b', 'c'].map((name) => parser.parse(job(name)))
    parser.cancel()
    for (const answer of await Promise.all(answers)) expect(answer).toMatchObject({ failure: { code: 'cancelled' } })
    expect(threads.map(({ killed }) => killed)).toEqual([true, true])
    const after = parser.parse(job('d'))
    threads[2]!.answer()
    expect((await after).ok).toBe(true)
  })

  it('lets idle threads go', async () => {
    const { threads, ring, parser } = puppets()
    const answer = parser.parse(job('a'))
    threads[0]!.answer()
    await answer
    ring(10_000)
    expect(threads[0]!.killed).toBe(true)
    void parser.parse(job('b'))
    expect(threads).toHaveLength(2)
  })
})

describe('a real thread', () => {
  const parserOf = (code: string, limits = {}) =>
    createParser({
      start: () => threadOf(new Worker(code, { eval: true, resourceLimits: limits })),
      threads: 1,
      patience: 60_000,
      after: () => () => undefined,
    })

  it('that ends without an answer costs its file only', async () => {
    const parser = parserOf(`require('node:worker_threads').parentPort.on('message', () => process.exit(3))`)
    expect(await parser.parse(job('a'))).toMatchObject({ failure: { code: 'unreadable' } })
    expect(await parser.parse(job('b'))).toMatchObject({ failure: { code: 'unreadable' } })
  })

  it('that runs out of memory is told apart from one that stopped', async () => {
    const hungry = `require('node:worker_threads').parentPort.on('message', () => { const all = []; for (;;) all.push(Array(1000).fill({})) })`
    const answer = await parserOf(hungry, { maxOldGenerationSizeMb: 16 }).parse(job('bomb'))
    expect(answer).toMatchObject({ failure: { code: 'too-large' } })
  })

  it('that never ends is killed by cancelling', async () => {
    const parser = parserOf(`require('node:worker_threads').parentPort.on('message', () => { for (;;); })`)
    const answer = parser.parse(job('endless'))
    parser.cancel()
    expect(await answer).toMatchObject({ failure: { code: 'cancelled' } })
  })
})
