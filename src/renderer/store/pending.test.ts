import { expect, test } from 'vitest'
import { failed } from '#core/notebook/outcome.ts'
import { createPending } from './pending.ts'

test('all that is registered is sent, and waited for', async () => {
  const pending = createPending()
  const sent: string[] = []
  const sending = (word: string) => async () => {
    await Promise.resolve()
    sent.push(word)
  }
  pending.register(sending('memo'))
  const stop = pending.register(sending('title'))
  pending.register(sending('brief'))
  stop()
  await pending.flush()
  expect(sent).toEqual(['memo', 'brief'])
})

test('one that fails, at once or later, keeps no other back', async () => {
  const pending = createPending()
  const sent: string[] = []
  pending.register(() => {
    throw new Error('at once')
  })
  pending.register(() => Promise.reject(failed('write-failed', 'Later.')))
  pending.register(async () => {
    sent.push('brief')
  })
  await pending.flush()
  expect(sent).toEqual(['brief'])
})

test('what is begun is counted until it ends, and ends once', () => {
  const { begin, unanswered } = createPending()
  const [first, second] = [begin(), begin()]
  expect(unanswered.get()).toBe(2)
  first()
  first()
  expect(unanswered.get()).toBe(1)
  second()
  expect(unanswered.get()).toBe(0)
})
