import { expect, test } from 'vitest'
import type { RecordPath } from '#core/disk/index.ts'
import { done, failed, type Outcome } from '#core/notebook/outcome.ts'
import { trialHost } from '../testing/trial-host.ts'
import { type Save, SaveQueue } from './save-queue.ts'

const A = 'notebook.json'
const B = 'codebook.json'
const FULL = failed('disk-full', 'The disk is full.')

/** A queue whose saves are answered by the test, one by one, and everything it reports. */
const trialQueue = () => {
  const host = trialHost()
  const asked: { paths: RecordPath[]; durable: () => void; answer: (outcome: Outcome<void>) => void }[] = []
  const reports: string[] = []
  const save: Save = (paths, durable) =>
    new Promise((answer) => {
      asked.push({ paths: [...paths], durable, answer })
    })
  const queue = new SaveQueue(host, save, {
    saved: (seq) => reports.push(`saved ${seq}`),
    failed: (failure) => reports.push(failure.code),
  })
  /** Lets everything that is ready to run do so. */
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  return { host, asked, reports, queue, settle }
}

test('what changes while a save is under way waits together for the next', async () => {
  const { asked, reports, queue, settle } = trialQueue()
  queue.touch([A], 1)
  queue.touch([A], 2)
  await settle()
  queue.touch([B], 3)
  queue.touch([A, B], 4)
  await settle()
  expect(asked.map(({ paths }) => paths)).toEqual([[A]])
  asked[0]?.answer(done(undefined))
  await settle()
  expect(asked.map(({ paths }) => paths)).toEqual([[A], [B, A]])
  expect(reports).toEqual(['saved 2'])
  asked[1]?.answer(done(undefined))
  expect(await queue.flush()).toEqual(done(undefined))
  expect(reports).toEqual(['saved 2', 'saved 4'])
})

test('what is durable is said to be saved before it is put in its place, and once', async () => {
  const { asked, reports, queue, settle } = trialQueue()
  queue.touch([A, B], 1)
  await settle()
  asked[0]?.durable()
  expect([reports, queue.savedSeq]).toEqual([['saved 1'], 1])
  asked[0]?.answer(done(undefined))
  await queue.flush()
  expect(reports).toEqual(['saved 1'])
})

test('a failed save is told, kept, and tried again with longer and longer pauses', async () => {
  const { host, asked, reports, queue, settle } = trialQueue()
  queue.touch([A], 1)
  for (let round = 0; round < 8; round++) {
    await settle()
    asked[round]?.answer(FULL)
    await settle()
    host.fire()
  }
  expect(host.pauses).toEqual([500, 1000, 2000, 5000, 10_000, 30_000, 30_000, 30_000])
  await settle()
  asked[8]?.answer(done(undefined))
  expect(await queue.flush()).toEqual(done(undefined))
  expect(reports).toEqual([...Array.from({ length: 8 }, () => 'disk-full'), 'saved 1'])
})

test('a save that was safe, failed in its last step and was mended is told to be saved again', async () => {
  const { host, asked, reports, queue, settle } = trialQueue()
  queue.touch([A, B], 1)
  await settle()
  asked[0]?.durable()
  asked[0]?.answer(FULL)
  await settle()
  host.fire()
  await settle()
  asked[1]?.answer(done(undefined))
  await queue.flush()
  expect(reports).toEqual(['saved 1', 'disk-full', 'saved 1'])
})

test('the next change tries again at once, with all that waits', async () => {
  const { asked, queue, settle } = trialQueue()
  queue.touch([A], 1)
  await settle()
  asked[0]?.answer(FULL)
  await settle()
  queue.touch([B], 2)
  await settle()
  expect(asked[1]?.paths).toEqual([A, B])
})

test('waiting for it all answers with the reason when it cannot be', async () => {
  const { asked, queue, settle } = trialQueue()
  queue.touch([A], 1)
  const flushed = queue.flush()
  await settle()
  asked[0]?.answer(FULL)
  expect(await flushed).toEqual(FULL)
})

test('a fault of the program is a failed save like any other', async () => {
  const reports: string[] = []
  const queue = new SaveQueue(trialHost(), () => Promise.reject(new Error('planted')), {
    saved: (seq) => reports.push(`saved ${seq}`),
    failed: (failure) => reports.push(failure.message),
  })
  queue.touch([A], 1)
  expect(await queue.flush()).toMatchObject({ ok: false, failure: { code: 'unexpected' } })
  expect(reports).toEqual([expect.stringMatching(/planted/)])
})
